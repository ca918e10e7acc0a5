struct S: ~Escapable { @_lifetime(borrow a) init(_ a: borrowing A) {} ; @_lifetime(&self) mutating func f() {} }
