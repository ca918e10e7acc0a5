if let a: Int = b, let c: [String: Int]? = d() { e }
