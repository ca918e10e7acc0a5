extension A {}
extension A.B: C, D {}
