if a == [1] { }; if b == A.self { }; if c == (1, 2) { }; if d == "e" { }; if f == { 1 }() { }
