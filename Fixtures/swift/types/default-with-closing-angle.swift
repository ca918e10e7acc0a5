func f(a: A<B> = .c, d: A<B>? = nil, e: A<B>) {}
