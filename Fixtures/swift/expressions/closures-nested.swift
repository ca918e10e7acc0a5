a { b in c { d in e { f in b + d + f } } }
