let a = 1; var b: Int; let c: Int = 2, d = "e", (f, g) = h; var i, j, k: Int
