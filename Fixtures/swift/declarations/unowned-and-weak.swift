class A { weak var b: A?; unowned(unsafe) let c: A; unowned(safe) var d: A; unowned var e: A }
