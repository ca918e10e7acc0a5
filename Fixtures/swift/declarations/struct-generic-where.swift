struct A<T: P & Q, U>: R, S where T.X == U, U: Hashable { let t: T }
