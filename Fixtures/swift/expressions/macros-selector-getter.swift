let a = #selector(getter: B.c), d = #selector(setter: e), f = #keyPath(g.h.i)
