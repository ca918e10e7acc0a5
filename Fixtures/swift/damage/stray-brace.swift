struct A { var b = 1 }
}
struct C { var d = 2 }
