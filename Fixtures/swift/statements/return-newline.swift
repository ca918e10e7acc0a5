func a() -> Int {
  return
    b("c")
}
