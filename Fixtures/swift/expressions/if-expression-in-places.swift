let a = { if b { c } else { d } }, e: F = if g { .h } else { .i }, j = k(l: if m { 1 } else { 2 })
