let a = { [b] in b }, c = { [weak self] in self }, d = { [unowned(unsafe) e] in e }, f = { [g = h.i, weak j = k] (l) in g }, m = { [self] in n }, o = { [weak p, unowned q] in p }
