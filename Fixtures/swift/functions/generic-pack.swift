func f<each T: P, each U>(_ t: repeat each T, u: repeat (each T, each U)) -> (repeat each U) where repeat each T: Q { g() }
