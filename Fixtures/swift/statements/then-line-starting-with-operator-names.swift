let a = b
as? C
let d = e
is F
