let a: @convention(block) (Int) -> Void, b: @convention(c, cType: "int (*)(int)") (Int32) -> Int32
