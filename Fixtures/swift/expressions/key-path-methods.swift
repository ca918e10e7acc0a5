let a = \A.i.Type, b = \A.self, c = \.d.self, e = \A.f?
