let a: some P = x, b: [some P] = [], c: (some P, some Q) = (x, y), d: some P & Q = z
