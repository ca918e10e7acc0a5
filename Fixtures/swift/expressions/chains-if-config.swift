let a = b
  .c()
  #if os(iOS)
  .d("e")
  #elseif X
  .f { g }
  #else
  .h
  #endif
  .i()
