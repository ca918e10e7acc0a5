func f() { if a { b } ; for c in d { e } ; g { h } ; switch i { case 1: j default: k } }
