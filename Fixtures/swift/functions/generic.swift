func f<T, U: P & Q, V: R<T>>(_ t: T, u: U?) -> V where T: A, U.X == V.Y, V: ~Copyable { g() }
