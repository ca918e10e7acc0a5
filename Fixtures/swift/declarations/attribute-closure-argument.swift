struct A { @Validated({ $0 > 1 }) var a = 2; @Lazy(make: { B() }, key: "k") var b: B }
