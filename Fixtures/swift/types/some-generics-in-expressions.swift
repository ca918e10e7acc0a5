let a = f<Int, [String]>(1), b = g<(Int) -> Void>.h, c = A<Int?>.b, d = A<B>{ 1 }, e = [A<B>](), f = x<y, z>(w)
