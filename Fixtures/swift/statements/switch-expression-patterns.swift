switch a { case b.c: d; case E.f(1): g; case h + 1: i; case -1: j; case [1, 2]: k; case \A.b: l; case ~m: n; default: o }
