var a: Int { get() }
var b: Int { set.count }
var c: Int { get = 1 }
