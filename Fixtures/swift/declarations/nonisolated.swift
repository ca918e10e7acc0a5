class A { nonisolated(unsafe) var a = 1; nonisolated(nonsending) func b() async {}; nonisolated init() {} }
