guard let a = b(c: { d }) else { e() ; return }
if let f = g, h.i({ $0 }) { j } else { k }
