let (a, b) = c, (d, (e, _)): (Int, (Int, Int)) = f; var (g, _) = h()
