let a = switch b { case .c: d; case let e: e.f; default: "g" }
return switch h { case 1: try i(); case 2: throw j; default: fatalError() }
