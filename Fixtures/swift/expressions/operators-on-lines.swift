let a = b
  + c
  - d
  && e
let f = g +
  h
let i = j
-k
