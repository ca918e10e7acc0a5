let a: @MainActor () -> Void, b: @Sendable @MainActor (Int) async -> Void, c: @isolated(any) () -> Void, d: (@escaping () -> Void) -> Void
