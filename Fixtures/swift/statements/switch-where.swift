switch a { case let b where b.c { $0 }: d; case .e(let f) where f == "g", .h: i; default: () }
