if let _ = a { }; if case _ = b { }; guard let _ = c as? D else { return }; for _: Int in e { f() }
