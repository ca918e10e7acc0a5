a: for b in c { d { e in f: for g in e { continue f } } ; break a }
