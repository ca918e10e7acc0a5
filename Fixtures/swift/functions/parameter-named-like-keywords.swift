func f(in a: Int, for: Int, class: String, default value: Int, self other: A, Type: Int, init i: Int) {}
f(in: 1, for: 2, class: "x", default: 3, self: 4, Type: 5, init: 6)
