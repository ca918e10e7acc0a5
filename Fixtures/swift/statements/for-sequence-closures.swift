for a in b.map({ $0 }) { c }
for d in e.filter { $0 } { f }
for g in [1, 2, 3] { h }; for i in 0..<10 { }; for j in stride(from: 0, to: 1, by: 2) where j > 1 { }
