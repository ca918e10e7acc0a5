if #available(iOS 13, macOS 10.15, *), let a { b() } else if #unavailable(watchOS 6) { c() }
