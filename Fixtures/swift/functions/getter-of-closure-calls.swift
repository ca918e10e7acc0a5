var body: Int { read { 1 } }
var b: Int { modify(1) { 2 } }
