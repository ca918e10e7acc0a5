final class A { class let shared = A(); override class func make() -> A { A() } }
