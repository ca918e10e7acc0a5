var body: some View {
  VStack(alignment: .leading, spacing: 1) {
    Text("a\(b)").font(.c)
    if d { e() } else { F() }
    if let g { H(g) }
    switch i { case .j: K(); default: EmptyView() }
    ForEach(l, id: \.m) { n in O(n) { p } label: { q } }
    let r = s
    #if DEBUG
    T()
    #endif
  }
  .u { $0 }
  .v(w: x) { y, z in y }
}
