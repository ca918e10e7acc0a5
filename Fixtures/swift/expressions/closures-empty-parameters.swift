let a = { () in 1 }, b = { () -> () in () }, c = { (_) in 2 }, d = { (_: Int) in 3 }
