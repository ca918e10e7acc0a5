let a = f(_:), b = g(x:y:), c = h.i(_:j:), d = A.init(b:), e = self.f(_:)(1), g = h(`in`:)
