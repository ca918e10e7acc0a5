static func < <T: P>(l: T, r: T) -> Bool { true }
static func <<T: P>(l: T, r: T) -> Bool { true }
static func ?? <T>(l: T?, r: @autoclosure () -> T) -> T { r() }
