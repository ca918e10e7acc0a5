let a = b /* x */ + /* y */ c, d = e/* z */+/* w */f, g = h // v
  + i
