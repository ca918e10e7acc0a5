let a = (b as! C).d as? E ?? f as G, h = i as? J as Any
