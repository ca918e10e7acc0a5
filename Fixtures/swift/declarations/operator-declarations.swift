infix operator <+>: AdditionPrecedence
prefix operator √
postfix operator ~?
infix operator **
let a = b ** c
