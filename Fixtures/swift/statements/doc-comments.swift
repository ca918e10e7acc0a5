/// One `let a = 1`
/** two */
//! three
func f() {} // four
