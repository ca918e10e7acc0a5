func f(_ g: @escaping (Int) -> Void, _ h: @autoclosure @Sendable () -> Bool, i: @convention(c) (Int) -> Void) {}
