public final class A { private(set) public var b = 1; class func c() {}; class var d: Int { 2 } }
