func a() { func b() { func c(d: Int) { e(d) }; c(d: 1) }; b() }
