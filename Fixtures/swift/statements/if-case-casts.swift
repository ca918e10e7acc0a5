if case let a as B = c { }; if case is D = e { }; if case let f as [G] = h, f.i { }
