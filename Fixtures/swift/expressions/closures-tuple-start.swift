let a = { (b, c) in b }, d = { (e, f).0 }, g = { (h) }, l = { (m.n, o) }, p = { ((q, r), s) }
