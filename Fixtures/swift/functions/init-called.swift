class A: B { init(x: Int) { self.x = x; super.init(y: "z"); self.init() } }
let a = A.init(x: 1), b = [A]().map(A.init(x:)), c = A.init
