#if A
a("b")
#elseif B && !C || D(E)
let c = d
#else
func e() {}
#endif
