switch a {
#if A
case .b: c("d")
#else
case .e(let f): g(f)
#endif
default: h
}
