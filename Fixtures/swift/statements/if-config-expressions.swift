let a = [
  1,
  #if A
  2,
  #endif
  3
]
