struct `a b` { var `is it?`: Int; func `does this + that`(`the x` y: Int) {} }
`a b`(`is it?`: 1).`does this + that`(`the x`: 2)
