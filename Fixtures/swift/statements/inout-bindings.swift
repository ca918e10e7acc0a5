for var a in b { a += 1 }
if var c = d { e(&c) }
