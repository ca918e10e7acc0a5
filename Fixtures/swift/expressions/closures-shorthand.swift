let a = b.map { $0 }.filter { $0.c && $1 > $2 }, d = { $0($1) { $0 + $1 } }
