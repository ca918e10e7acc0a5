func f() { a("b")
