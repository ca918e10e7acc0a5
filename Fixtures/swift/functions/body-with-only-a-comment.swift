func f() { /* nothing */ }
var a: Int { // one
  1 }
