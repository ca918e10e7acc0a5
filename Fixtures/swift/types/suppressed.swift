struct A<T: ~Copyable & ~Escapable>: ~Copyable {}
