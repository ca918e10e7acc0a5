if a is B, c is D<E>, f as? G == h, i is J || k { l() }
