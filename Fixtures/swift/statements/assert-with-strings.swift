precondition(a > b, "c \(d)"); assert(e, file: #file, line: #line); fatalError("f" + "g")
