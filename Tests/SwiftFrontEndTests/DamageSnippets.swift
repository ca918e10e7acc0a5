/// Damaged sources, and the facts they give.
let damageSnippets: [Snippet] = [
  Snippet(
    "damage",
    ###"""
    struct A { var x: = 3; func f() { let y = ) + ; use(y) } var z = 1 }
    func g( { }
    let ok = "fine"
    """###,
    ###"""
    structure A
      property x :? Int = 3
      function f
        let variable y
      property z :? Int = 1
    function g
    let variable ok :? String = "fine"
    call use(y')
    assigned: 3 -> property x
    assigned: 1 -> property z
    assigned: "fine" -> variable ok
    gap unexpected token
    gap unclosed bracket
    gap unexpected token
    """###),
  Snippet(
    "an unclosed parenthesis ends at the next statement",
    ###"""
    func f() {
      send(user.email
      log(x)
      let y = [1, 2
      return y
    }
    func g(a: Int { }
    let ok = "fine"
    """###,
    ###"""
    function f
      let variable y = [1, 2]
    function g
      let parameter a: Int
    let variable ok :? String = "fine"
    call send(user.email)
    call log(x)
    assigned: [1, 2] -> variable y
    returned: y' -> result of function f
    assigned: "fine" -> variable ok
    gap unclosed bracket
    gap unclosed bracket
    gap unclosed bracket
    gap unexpected token
    """###),
  Snippet(
    "damage in a list costs one element",
    ###"""
    send(a, ) ), b: , c)
    let d = [x, ], y : z]
    """###,
    ###"""
    let variable d = [x]
    let variable y: z
    call send(a)
    assigned: [x] -> variable d
    gap unexpected token
    gap unexpected token
    gap unexpected token
    gap unexpected token
    """###),
  Snippet(
    "a stray brace",
    ###"""
    struct A { var x = 1 }
    }
    struct B { var y = 2 }
    """###,
    ###"""
    structure A
      property x :? Int = 1
    structure B
      property y :? Int = 2
    assigned: 1 -> property x
    assigned: 2 -> property y
    gap unexpected token
    """###),
  Snippet(
    "an unterminated string ends at its line",
    ###"""
    let a = "abc
    let b = "x \(y
    let c = 1
    """###,
    ###"""
    let variable a :? String = "abc"
    let variable b :? String = "x \(y)"
    let variable c :? Int = 1
    assigned: "abc" -> variable a
    assigned: "x \(y)" -> variable b
    assigned: 1 -> variable c
    gap unterminated string
    gap unterminated string
    gap unclosed bracket
    """###),
  Snippet(
    "statements that are not ones",
    ###"""
    let = 3
    class { var x: Int }
    case a
    let z = 1
    """###,
    ###"""
    class
      property x: Int
    let variable z :? Int = 1
    assigned: 1 -> variable z
    gap unexpected token
    """###),
]
