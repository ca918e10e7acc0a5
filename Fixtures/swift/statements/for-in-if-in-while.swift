for a in b { if c { while d { repeat { e() } while f } } else { g() } }
