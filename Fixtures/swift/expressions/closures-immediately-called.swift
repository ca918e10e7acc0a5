let a = { 1 }(), b = { (c: Int) in c }(2), d: Int = { return 3 }(), e = f({ 4 }())
