a.default.class.in.for(b).init.self.Type.Protocol.extension.switch { c }
