switch a { case .b(.c(let d), e: (let f, let g)): h; case let .i(.j(k), (l, m)): n; case .o(var p, let q): r }
