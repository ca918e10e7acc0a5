package struct A { package(set) public var b: Int = 1; fileprivate(set) var c = 2; internal(set) var d = 3 }
