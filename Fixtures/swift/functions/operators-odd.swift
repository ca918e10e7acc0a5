func ! (a: Int) {}
prefix func & (a: Int) {}
prefix func ! (a: Int) -> Bool { false }
infix func ?= (a: Int, b: Int) {}
func => (a: Int, b: Int) {}
func ∘ (f: Int, g: Int) {}
