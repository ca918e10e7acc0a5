let `let` = 1, `in` = 2
func `func`(`for` `while`: Int) { `func`(for: `let`) }
