switch a {
case .b, .c(_), .d(let e), .f(g: let h, _): i(e, h)
case let .j(k, l), let .m(k, l): n
case (0, let o), (let o, 0): p
case is Q: r
case let s as T: u
case let v? where v > 1: w
case nil: x
case "y": z
case _: break
}
