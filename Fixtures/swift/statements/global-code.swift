print("a")
let b = readLine() ?? "c"
for d in b { print(d, terminator: "") }
exit(0)
