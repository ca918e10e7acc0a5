#warning("one")
struct A { #Generate(1) ; #Index<A>([\.b], [\.c, \.d]); var b = 1
  @Wrapped #make("x") { 1 } }
