if a.b { $0 } { c() }
while let d = e.f { g } { h() }
