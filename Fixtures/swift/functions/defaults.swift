func f(a: Int = 1, b: String = "x\(y)", c: [Int] = [], d: () -> Void = {}, e: E = .init(f: 1)) {}
