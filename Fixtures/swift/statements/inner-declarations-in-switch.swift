switch a { case 1: struct B { let c = 1 }; func d() {}; d(); case 2: var e = 3; e += 1; default: class F {} }
