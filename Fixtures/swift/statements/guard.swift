guard let a else { return }
guard a, let b = c, case .d(let e) = f, #available(iOS 13, *) else { throw g("h") }
guard let self else { return nil }
guard let a = b.c({ $0 }) else { fatalError("d") }
