let a = Swift::print("b"), c = D::e.F::g(1), h = I::j
