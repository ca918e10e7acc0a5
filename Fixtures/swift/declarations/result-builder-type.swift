@resultBuilder enum B { static func buildBlock(_ p: Int...) -> [Int] { p }; static func buildOptional(_ c: Int?) -> Int { c ?? 0 } }
