struct A { var b: Int; let c = 1, d: String; func e() {}; init() {} }
