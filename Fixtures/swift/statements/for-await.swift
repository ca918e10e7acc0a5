for await a in b { }; for try await c in d.e { f(c) }; for try await (g, h) in i where g { }
