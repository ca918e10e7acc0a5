enum E { case a(Int), b(x: Int, _ y: String = "z"), c(), d((Int, Int)), e(of: () -> Void) }
