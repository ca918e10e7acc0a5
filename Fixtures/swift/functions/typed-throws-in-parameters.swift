func f<E>(_ body: () throws(E) -> Int, other: (Int) async throws(A.B) -> Void) throws(E) -> Int { try body() }
