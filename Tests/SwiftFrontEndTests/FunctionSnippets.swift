/// Functions and what is like them, and the facts they give.
let functionSnippets: [Snippet] = [
  Snippet(
    "generics",
    ###"""
    func f<T: P, each U, let n: Int>(_ x: borrowing T, rest: repeat each U) -> some Q where T: R, T.X == Int { x }
    """###,
    ###"""
    function f: some Q
      genericParameter T: P
      genericParameter U
      let genericParameter n: Int
      let parameter _/ x: borrowing T
      let parameter rest: repeat each U
    returned: x' -> result of function f
    """###),
  Snippet(
    "parameters and labels",
    ###"""
    func send(_ user: User, to address: String = "x", with: Int..., body: inout [String: Any], handler: @escaping @Sendable (Result<User, any Error>) -> Void) async throws(E) -> Bool { address }
    """###,
    ###"""
    function send: Bool
      let parameter _/ user: User
      let parameter to/ address: String = "x"
      let parameter with: Int
      let parameter body: inout [String: Any]
      let parameter handler: @escaping @Sendable (Result<User, any Error>) -> Void
    assigned: "x" -> parameter address
    returned: address' -> result of function send
    """###),
  Snippet(
    "bodies that give all that stands in them",
    ###"""
    @Lines func a() -> String { "to"; mail }
    @MainActor func b() -> String { log(mail); return name }
    func c() { render { "to"; mail } }
    func d() { render { log(mail); done() } }
    """###,
    ###"""
    @Lines function a: String
    @MainActor function b: String
    function c
      closure
    function d
      closure
    call log(mail)
    call render({})
    call log(mail)
    call done()
    call render({})
    returned: "to" -> result of function a
    returned: mail -> result of function a
    returned: name -> result of function b
    returned: "to" -> result of closure
    returned: mail -> result of closure
    """###),
  Snippet(
    "operators",
    ###"""
    infix operator <+>: AdditionPrecedence
    prefix operator !!
    extension V { static func <+> (l: V, r: V) -> V { l }
    static func == <T>(l: T, r: V) -> Bool { true }
    static prefix func - (v: V) -> V { v } }
    """###,
    ###"""
    extension V
      static operatorFunction <+>: V
        let parameter l: V
        let parameter r: V
      static operatorFunction ==: Bool
        genericParameter T
        let parameter l: T
        let parameter r: V
      static operatorFunction -: V
        let parameter v: V
    returned: l' -> result of operatorFunction <+>
    returned: true -> result of operatorFunction ==
    returned: v' -> result of operatorFunction -
    """###),
  Snippet(
    "initialisers, deinit and subscripts",
    ###"""
    class C {
      init?(name: String) { self.name = name }
      convenience override init() { self.init(name: "a") }
      deinit { close(name) }
      subscript(key k: String, default d: Int = 1) -> Int { get { d } set { store[k] = newValue } }
      static subscript<T>(x: T) -> T { x }
      let name: String
    }
    """###,
    ###"""
    class C
      initializer
        let parameter name: String
      override initializer
      deinitializer
      computed subscriptFunction: Int
        let parameter key/ k: String
        let parameter default/ d: Int = 1
        accessor get
        accessor set
          let parameter newValue
      static computed subscriptFunction: T
        genericParameter T
        let parameter x: T
        accessor get
      let property name: String
    call self.init(name: "a")
    call close(name')
    assigned: name' -> self.name'
    assigned: 1 -> parameter d
    returned: d' -> result of accessor get
    assigned: newValue' -> store[]
    returned: x' -> result of accessor get
    """###),
  Snippet(
    "availability and attributes of other grammars",
    ###"""
    @available(iOS, deprecated: 13, message: "use other") @objc(doIt:) func f(a: Int) {}
    @inlinable @discardableResult public static func g() -> Int { 1 }
    """###,
    ###"""
    @available(message: "use other") @objc function f
      let parameter a: Int
    @inlinable @discardableResult static function g: Int
    returned: 1 -> result of function g
    """###),
  Snippet(
    "accessors of many kinds",
    ###"""
    var a: Int { _read { yield b } _modify { yield &b } }
    var c: Int { get async throws { d } }
    """###,
    ###"""
    computed variable a: Int
      accessor _read
      accessor _modify
    computed variable c: Int
      accessor get
    returned: b -> result of accessor _read
    returned: b -> result of accessor _modify
    returned: d -> result of accessor get
    """###),
  Snippet(
    "parameter packs and each",
    ###"""
    func f<each T>(_ v: repeat each T) { let x = (repeat g(each v)) }
    """###,
    ###"""
    function f
      genericParameter T
      let parameter _/ v: repeat each T
      let variable x = g(v')
    call g(v')
    assigned: g(v') -> variable x
    """###),
  Snippet(
    "typed throws and closures as defaults",
    ###"""
    func f(x: () throws(E) -> Int = { 1 }, y: Int = g()) throws(E) {}
    """###,
    ###"""
    function f
      let parameter x: () throws(E) -> Int = {}
      closure
      let parameter y: Int = g()
    call g()
    returned: 1 -> result of closure
    assigned: {} -> parameter x
    assigned: g() -> parameter y
    """###),
  Snippet(
    "keywords as labels on lines of their own",
    ###"""
    func load(
      for user: User,
      in: Int,
      return value: String
    ) {
      find(
        for: user,
        static: 1,
        class: C.self)
    }
    """###,
    ###"""
    function load
      let parameter for/ user: User
      let parameter in: Int
      let parameter return/ value: String
    call find(for: user', static: 1, class: C.self)
    """###),
  Snippet(
    "setters and observers",
    ###"""
    struct S {
      var a: Int { get { b } set(next) { b = next } }
      var b = 1 { willSet { log(newValue) } }
    }
    """###,
    ###"""
    structure S
      computed property a: Int
        accessor get
        accessor set
          let parameter next
      property b :? Int = 1
        accessor willSet
          let parameter newValue
    call log(newValue')
    returned: b' -> result of accessor get
    assigned: next' -> b'
    assigned: 1 -> property b
    """###),
]
