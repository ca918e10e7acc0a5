let a: A.B.C, b: A<B>.C<D>.E, c: Self.A, d: [Int].Index, e: (any P).Type, f: A.Type?
