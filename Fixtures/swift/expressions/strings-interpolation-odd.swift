let a = "\( b )", c = "\(d, e)", f = "\(g, privacy: .public)", h = "\(i: 1, j)", k = "\((l, m))", n = "\({ o }())"
