let a = b
-1
let c = d
.e
