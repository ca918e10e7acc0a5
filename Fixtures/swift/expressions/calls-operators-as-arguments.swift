a.sorted(by: <); b.reduce(0, +); c.map(-); d.f(==, !=); e.g(h: &&, i: ..<)
