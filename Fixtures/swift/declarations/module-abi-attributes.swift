@_spi(A) @usableFromInline internal struct S { @inlinable @inline(__always) public init() {} }
