let a: (Int, String), b: (x: Int, y: (z: Int, String)), c: (), d: (Int)
