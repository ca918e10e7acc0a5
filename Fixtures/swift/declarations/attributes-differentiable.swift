@differentiable(reverse, wrt: (self, x) where T: D)
@derivative(of: g)
@transpose(of: +, wrt: 0)
func f(x: Float) -> Float { x }
