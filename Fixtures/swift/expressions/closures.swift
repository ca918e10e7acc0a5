let a = {}, b = { 1 }, c = { x in x }, d = { x, y in x + y }, e = { (x) in x }, f = { (x: Int) -> Int in x }, g = { _ in }, h = { _, _ in 1 }
