if let a { b(a) }; if let a = b { }; if var a = c, let d = e as? F, g, let h { }; if let self { }; if let self = self { }
