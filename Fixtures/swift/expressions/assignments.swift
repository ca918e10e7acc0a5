a = b; a.b = c; a[0] = d; (a, b) = (c, d); _ = e; a += b; c -= d; e ??= f; g &= h; i <<= j; k = l = m; n! = o; p?.q = r; s = t()
