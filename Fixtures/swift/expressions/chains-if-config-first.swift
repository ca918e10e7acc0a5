var body: some View {
  #if os(macOS)
  A().b()
  #else
  C()
    .d {
      e
    }
  #endif
}
