var a: Int { _read { yield b } _modify { yield &c.d } }
