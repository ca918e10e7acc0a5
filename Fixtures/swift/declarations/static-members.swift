struct A { static let a = 1; static var b: Int { 2 }; static func c() {}; static subscript(d: Int) -> Int { d } }
