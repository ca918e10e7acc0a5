func a() -> () -> Int { return { b } }
func c() { return d { e } }
