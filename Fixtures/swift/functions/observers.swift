var a = 1 { didSet { print(oldValue) } }
var b: Int = 2 { willSet { f(newValue) } didSet(old) { g(old) } }
var c = f() { willSet(n) {} }
var d = [1].map { $0 } { didSet { h() } }
