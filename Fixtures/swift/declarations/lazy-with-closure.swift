class A { lazy var a: B = { let b = B(); b.c = self; return b }(); lazy private(set) var d = e() }
