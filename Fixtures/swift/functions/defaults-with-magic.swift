func f(file: StaticString = #file, line: UInt = #line, id: String = #fileID, c: Int = #column, fn: String = #function) {}
