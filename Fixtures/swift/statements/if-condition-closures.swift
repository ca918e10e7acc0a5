if a.b(where: { $0 }) { c }
if (a.b { $0 }) { c }
if let d = e.first(where: { f in f.g }) { h }
