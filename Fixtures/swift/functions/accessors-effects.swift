var a: Int { get async { 1 } }
var b: Int { get throws(E) { 1 } }
var c: Int { mutating get async throws { 1 } nonmutating set { } }
