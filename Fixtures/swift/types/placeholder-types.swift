let a: [_: Int] = [:], b: Array<_> = [], c: _ = 1, d: (_, Int) = (1, 2)
