enum E {
  case a
  #if os(Linux)
  case b(Int)
  #else
  case c = "x"
  #endif
  var d: Int { 1 }
}
