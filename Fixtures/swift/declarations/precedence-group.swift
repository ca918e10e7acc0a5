precedencegroup Power { higherThan: MultiplicationPrecedence; lowerThan: Other, More
  associativity: right
  assignment: true }
infix operator ^^: Power
let a = b ^^ c
