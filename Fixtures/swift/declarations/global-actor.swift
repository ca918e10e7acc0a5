@globalActor actor G { static let shared = G() }
@G var x = 1
@MainActor(unsafe) class C {}
