func a() { let b = c(); func c() -> Int { d }; let d = 1; b.e(c) }
