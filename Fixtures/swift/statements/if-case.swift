if case .a = b { }; if case .a(let c) = d, case let .e(f, _) = g, case let h? = i, case 1...2 = j, case (let k, 3) = l { }
