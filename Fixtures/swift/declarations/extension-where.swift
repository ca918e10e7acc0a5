extension Array: @retroactive P where Element: P, Element.X == [Int] { func f() {} }
