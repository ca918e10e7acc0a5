let macro = 1
macro.call()
func macro(macro: Int) {}
