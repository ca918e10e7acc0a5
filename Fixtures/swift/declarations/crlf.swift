struct A {  var b = "x"  func c() { d("e") }}
