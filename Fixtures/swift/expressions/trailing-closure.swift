f { 1 }; f(1) { 2 }; f {}; a.b { c }.d { e }; a { b } .c; f { g in h(g) }
