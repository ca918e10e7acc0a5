switch a { case ..<0: b; case 0..<10: c; case 10...: d; case "a"..."z": e; default: f }
