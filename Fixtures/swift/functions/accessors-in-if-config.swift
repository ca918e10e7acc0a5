struct S { var a: Int {
  get {
    #if A
    b("x")
    #else
    2
    #endif
  }
  set { }
} }
