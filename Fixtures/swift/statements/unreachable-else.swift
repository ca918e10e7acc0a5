guard a else { b } ; guard c, d else { e { f } }
