func f() {
  #if A
  a("x")
  #elseif B
  let b = c { 1 }
  #endif
  d()
}
