let a = [:], b = ["a": 1], c = [d: e, f(): g(), .h: i, (1, 2): 3,], j = [k ? l : m: n ? o : p]
