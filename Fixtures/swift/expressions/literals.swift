let a = 1, b = 1.5, c = 0xFF, d = 0b1, e = 0o7, f = 1e10, g = 0x1.8p3, h = 1_000.5, i = true, j = nil, k = -1, l = "s"
