repeat { a() } while b; repeat { c("d") } while e.f { $0 } == g
