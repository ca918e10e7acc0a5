func f(a: Int, b: Int,) {}
f(a: 1, b: 2,)
struct S<T, U,> {}
