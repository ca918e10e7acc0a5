let a: [Int], b: [[Int]], c: [String: Int], d: [String: [Int: [A?]]], e: [(Int, b: Int) -> Void]
