await withTaskGroup(of: Int.self) { g in for a in b { g.addTask { await c(a) } }; for await d in g { e(d) } }
