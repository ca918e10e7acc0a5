func f(a: inout Int, b: borrowing B, c: consuming C, d: sending D, e: isolated E, f: __owned F, g: _const Int) {}
