while a { b() }; while let c = d.e() { f(c) }; while case .g(let h) = i, j { k }
