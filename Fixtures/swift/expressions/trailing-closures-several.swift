f { 1 } g: { 2 } h: { 3 }
f(1) { 2 } _: { 3 } in: { 4 }
a.b {
  c
} onError: { e in
  d(e)
} finally: {
}
