let a = 1.description, b = 1.0.rounded(), c = 0x1.bigEndian, d = 1..<2, e = 1...3, f = t.0.1, g = t.0.1.2, h = 1.e
