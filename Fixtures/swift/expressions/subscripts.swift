let z = [a[0], b["c"], d[e, f], g[h: 1, i], j[k...], l[...m], n[o..<p], q[], r[s][t][u], v[w { x }]]
y[0] { z }
