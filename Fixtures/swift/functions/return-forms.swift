func f() { return }
func g() -> Int { return
  1 }
func h() { if a { return }; return b() }
