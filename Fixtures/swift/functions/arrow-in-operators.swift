let f: (Int) -> (Int) -> Int = { a in { b in a - b } }
let g = a->b
