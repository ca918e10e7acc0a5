func f() -> Int { defer { a() }; defer { b(); c("x") }; return d }
