a
  // one
  .b()
  /* two */ .c()

  .d()
