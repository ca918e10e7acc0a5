func f() -> Int { 1 }
func g() -> (a: Int, b: [String]) { (1, []) }
func h() -> () -> (Int) -> Void { {{ _ in }} }
