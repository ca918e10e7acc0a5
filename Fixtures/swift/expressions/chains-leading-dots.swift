let a: [A] = [.b, .c(1), .d.e, .f { g }, .init(h: 2)]
i(.j, k: .l(m: .n))
