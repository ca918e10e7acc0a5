let a: () -> Void, b: (Int) -> (Int) -> Void, c: (Int, b: Int) async throws -> (), d: ((Int) -> Void)?
