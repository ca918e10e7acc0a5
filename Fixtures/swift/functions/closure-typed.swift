func f(_ a: (Int, _ b: String) -> Void, c: (inout [Int], Int...) -> Void, d: @escaping @MainActor (A) async -> B) {}
