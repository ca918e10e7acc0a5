struct A {
  #if !os(Windows) && canImport(Glibc, _version: 2.3)
  var a: Int
  #elseif hasFeature(X) && hasAttribute(y)
  func b() { c("d") }
  #else
  init() {}
  #endif
}
