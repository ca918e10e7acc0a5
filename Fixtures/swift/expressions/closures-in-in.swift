for a in b.c({ d in d }) { e }
let f = { g in for h in g { h() } }
