func send(_ a: Int, to b: String, c: Int, _ _: Int, for _: Int, `in` d: Int) {}
