let a = b */* x */c, d = e +// y
  f
