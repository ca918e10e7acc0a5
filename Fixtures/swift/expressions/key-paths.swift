let a = \A.b, c = \A.b.c?.d!, e = \.f, g = \.self, h = \[Int].count, i = \A.[0], j = \.[k: "l"].m, n = \A<B>.c, o = \(A, B).0, p = \Int?.q
