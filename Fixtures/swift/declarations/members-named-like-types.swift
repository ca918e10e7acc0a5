struct A { var `Type`: Int; func `Self`() {}; enum `Protocol` {} }
