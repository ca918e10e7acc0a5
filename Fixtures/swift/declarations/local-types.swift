func f() { struct A { var b = 1 }; enum C { case d }; class E: F {}; typealias G = A; let h = A() }
