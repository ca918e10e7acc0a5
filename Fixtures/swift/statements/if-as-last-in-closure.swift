let a = b.map { c in if c { "d" } else { "e" } }
