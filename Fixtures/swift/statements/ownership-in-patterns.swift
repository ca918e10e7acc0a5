switch consume a { case .b(let c): d(consume c); case let e: f }
