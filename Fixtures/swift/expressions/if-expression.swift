let a = if b { c } else if d { "e" } else { f() }
func g() -> Int { if h { 1 } else { 2 } }
