func f(_ a: Int.Type, b: P.Protocol, c: [Int].Type, d: (any P).Type) -> Self.Type { self }
