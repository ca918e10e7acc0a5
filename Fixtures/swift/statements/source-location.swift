#sourceLocation(file: "a.swift", line: 1)
let a = 1
#sourceLocation()
