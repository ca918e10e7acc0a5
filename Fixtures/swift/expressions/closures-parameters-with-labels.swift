let a = { (b c: Int, _ d: Int, e: Int...) -> Void in }, f = { (g: inout Int, h: @escaping () -> Void) in h() }
