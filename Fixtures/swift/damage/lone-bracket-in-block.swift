func f() { a("b") ) ; c("d") }
func g() {}
