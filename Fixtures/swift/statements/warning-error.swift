#warning("careful")
#error("no")
func f() { #warning("inside") }
