struct S { var a: Int { @storageRestrictions(initializes: b, accesses: c) init(x) { b = x } get { b } set { b = newValue } } }
