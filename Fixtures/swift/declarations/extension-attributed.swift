@MainActor @available(iOS 13, *) private extension A: @preconcurrency B, nonisolated C {}
