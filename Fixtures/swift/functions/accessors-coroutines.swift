var a: Int { _read { yield b } _modify { yield &b } }
var c: Int { unsafeAddress { p } unsafeMutableAddress { q } }
