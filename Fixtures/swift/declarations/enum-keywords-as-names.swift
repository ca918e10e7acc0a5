enum Kind { case `class`, `default`, `init`; case some, any, open, get, set, left, none, `self` }
