#if A
@available(*, unavailable)
#else
@objc
#endif
func f() {}
