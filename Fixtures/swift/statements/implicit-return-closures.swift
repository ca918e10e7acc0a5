let a = b.c { .d }, e = f.g { -$0 }, h = i.j { !$0.k }, l = m.n { [$0] }, o = p.q { ($0, $1) }, r = s.t { \.u }
