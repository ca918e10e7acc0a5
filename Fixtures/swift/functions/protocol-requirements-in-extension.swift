extension P { var a: Int { get { 1 } }; func b() -> Int { a }; static var c: Self { Self() } }
