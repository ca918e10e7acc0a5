var a: Int { get { b } }
struct S { var c: Int { @inlinable get { 1 } @available(*, deprecated) set { } } }
