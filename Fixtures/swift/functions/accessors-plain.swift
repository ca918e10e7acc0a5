var a: Int { 1 }
var b: Int { get { 1 } }
var c: Int { get { 1 } set { d = newValue } }
var e: Int { set(x) { d = x } get { 1 } }
