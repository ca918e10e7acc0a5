extension [String] { var a: Int { 1 } }
extension [String: Int]: P {}
extension Int? { func b() {} }
extension (Int, String) {}
