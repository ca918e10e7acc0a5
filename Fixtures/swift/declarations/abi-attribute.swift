@abi(func old(x: Int) -> String)
func new(x: Int) -> String { "a" }
