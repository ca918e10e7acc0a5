let a: Swift::Int = 1, b: Foo::Bar.Baz<Swift::String>
