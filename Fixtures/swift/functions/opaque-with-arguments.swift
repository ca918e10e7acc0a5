func f() -> some Collection<Int> { [] }
func g(_ x: any Sequence<some P>) -> (some A, some B) { (a, b) }
