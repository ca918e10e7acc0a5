func f<let n: Int>(_ a: [n of Int]) {}
