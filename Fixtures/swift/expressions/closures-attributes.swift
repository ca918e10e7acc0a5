let a = { @MainActor in b() }, c = { @Sendable (d: Int) in d }, e = { @MainActor [weak self] (f) async -> Int in f }
