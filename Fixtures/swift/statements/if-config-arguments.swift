f(
  a: 1
)
#if os(Linux)
g("h")
#endif
