class A { isolated deinit { print("x") } }
