func f() throws { throw A.b("c"); throw d; return; }
func g() -> Int { return (h) }
func i() -> [Int] { return [1] }
