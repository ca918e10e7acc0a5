#if os(iOS) || targetEnvironment(simulator)
#if DEBUG
struct A { var a = 1 }
#elseif swift(>=5.9) && compiler(<7)
struct A { var b = 2 }
#endif
#else
struct A {}
#endif
