let a = $b, c = $d.e, f = self.$g, h = _i, j = $0, k = f($l: 1)
