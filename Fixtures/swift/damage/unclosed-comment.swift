let a = "b" /* c
let d = 1
