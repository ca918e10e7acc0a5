struct A {
  var open: Bool
  var final: Int
  static let prefix = "x"
  func infix() {}
  let required = 1
  var override: Int { 2 }
}
