using nonisolated
let a = 1
