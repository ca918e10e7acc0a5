a.map(\.b); c.sorted(by: \.d, >); e[keyPath: \.f.g] = 1; h(\.i?.j, k: \A.l); m.filter(\.n)
