for case .a(let b) in c { }; for case let .d(e, f) in g where e { }; for case let h? in i { }; for case let j as K in l { }; for case (let m, 1) in n { }
