let a: [ /* x */ Int /* y */ ], b: A< /* z */ B // w
  >, c: /* u */ D /* v */ = e, f: (/* g */) -> /* h */ I
