a.b {
  (c, d) -> Int
  in
  c
}
e {
  f,
  g in
  f
}
