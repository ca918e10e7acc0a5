static func + (l: A, r: A) -> A { l }
static func == <T>(l: T, r: T) -> Bool { true }
prefix func - (a: A) -> A { a }
postfix func ++ (a: inout A) {}
func <+> (a: Int, b: Int) -> Int { a }
func ..< (a: Int, b: Int) {}
func / (a: Int, b: Int) {}
func < (a: Int, b: Int) -> Bool { true }
func <> (a: Int, b: Int) {}
