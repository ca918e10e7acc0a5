a
  #if A
  .b()
  #if B
  .c()
  #endif
  #endif
  .d()
