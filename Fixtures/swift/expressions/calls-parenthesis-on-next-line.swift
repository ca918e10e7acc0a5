let a = f
(b, c).d()
let e = g
[h].i()
