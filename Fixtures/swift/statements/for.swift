for a in b { c(a) }; for (d, e) in f { }; for _ in g { }; for h: Int in i { }; for var j in k { }
