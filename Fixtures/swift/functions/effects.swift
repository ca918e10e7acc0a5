func a() async {}
func b() throws {}
func c() async throws -> Int { 1 }
func d() throws(E) {}
func e() async throws(any Error) -> Int { 1 }
func f(_ g: () throws -> Void) rethrows {}
func h() reasync rethrows {}
