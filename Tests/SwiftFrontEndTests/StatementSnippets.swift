/// Statements, and the facts they give.
let statementSnippets: [Snippet] = [
  Snippet(
    "calls with labels and chains",
    ###"""
    client.request("https://a.example", method: .post, body: user.email).validate()?.send { r in r.value } onError: { print($0) }
    """###,
    ###"""
    closure
      let parameter r
    closure
      let parameter $0
    call client.request("https://a.example", method: .post, body: user.email)
    call client.request("https://a.example", method: .post, body: user.email).validate()
    call print($0')
    call client.request("https://a.example", method: .post, body: user.email).validate().send({}, onError: {})
    returned: r'.value -> result of closure
    returned: print($0') -> result of closure
    """###),
  Snippet(
    "optional binding",
    ###"""
    func f(_ u: User?) {
      if let u { use(u) }
      guard let v = u?.name, var w = v as? String else { return }
      if case .some(let z) = u, case let .b(c, _) = z { use(z, c) }
      while let next = it.next() { use(next) }
      use(v, w)
    }
    """###,
    ###"""
    function f
      let parameter _/ u: User?
      let variable u = u'
      let variable v = u'.name
      variable w :? String = (String? v')
      let variable z = u'
      let variable c = z'
      let variable next = it.next()
    call use(u')
    call .some(variable z)
    call .b(variable c, _)
    call use(z', c')
    call it.next()
    call use(next')
    call use(v', w')
    assigned: u' -> variable u
    assigned: u'.name -> variable v
    assigned: (String? v') -> variable w
    assigned: u' -> variable z
    assigned: z' -> variable c
    assigned: it.next() -> variable next
    """###),
  Snippet(
    "loops",
    ###"""
    for user in users where user.active { send(user.email) }
    for (i, x) in xs.enumerated() { use(i, x) }
    for case let .some(y) in ys { use(y) }
    for try await line in url.lines { use(line) }
    """###,
    ###"""
    let variable user
    let variable i
    let variable x
    let variable y
    let variable line
    call send(user'.email)
    call xs.enumerated()
    call use(i', x')
    call .some(variable y)
    call use(y')
    call use(line')
    iterated: users -> variable user
    iterated: xs.enumerated() -> variable i
    iterated: xs.enumerated() -> variable x
    iterated: ys -> variable y
    iterated: url.lines -> variable line
    """###),
  Snippet(
    "switch",
    ###"""
    switch state {
    case .loaded(let user), .cached(let user) where user.ok: use(user)
    case let (a, b) as (Int, Int): use(a, b)
    case is Foo, 1...5, "x": break
    @unknown default: other()
    }
    """###,
    ###"""
    let variable user
    let variable user
    let variable a
    let variable b
    call .loaded(variable user)
    call .cached(variable user)
    call use(user')
    call use(a', b')
    call other()
    assigned: state -> variable user
    assigned: state -> variable user
    assigned: variable user -> variable user
    assigned: state -> variable a
    assigned: state -> variable b
    """###),
  Snippet(
    "do and catch",
    ###"""
    do { try run() } catch let e as Custom where e.bad { use(e) } catch { log(error) }
    """###,
    ###"""
    let variable e :? Custom
    let variable error
    call run()
    call use(e')
    call log(error')
    """###),
  Snippet(
    "if and switch expressions",
    ###"""
    let a = if x { "a" } else if y { b } else { "c" }
    func f() -> Int { switch x { case 1: one; default: two } }
    """###,
    ###"""
    let variable a = (if "a" b "c")
    function f: Int
    assigned: (if "a" b "c") -> variable a
    returned: one -> result of function f
    returned: two -> result of function f
    """###),
  Snippet(
    "result builders",
    ###"""
    var body: some View {
      Text(user.name)
      if flag { Image(user.photo) } else { Empty() }
      VStack(spacing: 1) { a; b }.padding()
    }
    """###,
    ###"""
    computed variable body: some View
      accessor get
        closure
    call Text(user.name)
    call Image(user.photo)
    call Empty()
    call VStack(spacing: 1, {})
    call VStack(spacing: 1, {}).padding()
    returned: a -> result of closure
    returned: b -> result of closure
    returned: Text(user.name) -> result of accessor get
    returned: Image(user.photo) -> result of accessor get
    returned: Empty() -> result of accessor get
    returned: VStack(spacing: 1, {}).padding() -> result of accessor get
    """###),
  Snippet(
    "conditional compilation",
    ###"""
    #if os(Linux) && canImport(Glibc)
    import Glibc
    #elseif DEBUG
    let x = 1
    #else
    let y = "two"
    #endif
    struct S {
      #if A
      var a = 1
      #endif
    }
    let z = view
      #if os(iOS)
      .a(1)
      #else
      .b(2)
      #endif
    """###,
    ###"""
    import Glibc
    let variable x :? Int = 1
    let variable y :? String = "two"
    structure S
      property a :? Int = 1
    let variable z = view.b(2)
    call view.a(1)
    call view.b(2)
    assigned: 1 -> variable x
    assigned: "two" -> variable y
    assigned: 1 -> property a
    assigned: view.b(2) -> variable z
    """###),
  Snippet(
    "directives in comments",
    ###"""
    // ropa:allow contact/email-address because
    /* ropa: purpose newsletter */
    /// Text that says ropa: nothing
    let x = 1 // ropa:ignore
    """###,
    ###"""
    let variable x :? Int = 1
    assigned: 1 -> variable x
    directive allow contact/email-address because
    directive purpose newsletter
    directive ignore
    """###),
  Snippet(
    "throws, await and defer",
    ###"""
    func f() async throws { defer { close() }; try await send(x); throw E(y) }
    """###,
    ###"""
    function f
    call close()
    call send(x)
    call E(y)
    """###),
  Snippet(
    "labels and control",
    ###"""
    outer: for x in xs { if x { continue outer }; break }
    repeat { a() } while b()
    """###,
    ###"""
    let variable x
    call a()
    call b()
    iterated: xs -> variable x
    """###),
  Snippet(
    "several statements on one line",
    ###"""
    a(); b(); let x = 1; x.c()
    """###,
    ###"""
    let variable x :? Int = 1
    call a()
    call b()
    call x'.c()
    assigned: 1 -> variable x
    """###),
  Snippet(
    "functions without result give nothing",
    ###"""
    func f() { g() }
    var h: Int { g() }
    """###,
    ###"""
    function f
    computed variable h: Int
      accessor get
    call g()
    call g()
    returned: g() -> result of accessor get
    """###),
  Snippet(
    "trailing closures in conditions",
    ###"""
    if xs.contains(where: { $0 == y }) { use(y) }
    for x in xs.filter { $0 } { use(x) }
    switch xs.map { $0 } { default: break }
    """###,
    ###"""
    closure
      let parameter $0
    let variable x
    closure
      let parameter $0
    closure
      let parameter $0
    call xs.contains(where: {})
    call use(y)
    call xs.filter({})
    call use(x')
    call xs.map({})
    returned: (== $0' y) -> result of closure
    returned: $0' -> result of closure
    iterated: xs -> parameter $0
    iterated: xs.filter({}) -> variable x
    returned: $0' -> result of closure
    iterated: xs -> parameter $0
    """###),
  Snippet(
    "yields, throws and discards",
    ###"""
    func f() throws { yield(x); throw Oops.bad(y); _ = z }
    """###,
    ###"""
    function f
    call yield(x)
    call Oops.bad(y)
    """###),
  Snippet(
    "for loops with patterns and closures",
    ###"""
    for (key, value) in dictionary { use(key, value) }
    for index in 0..<10 where index % 2 == 0 { use(index) }
    """###,
    ###"""
    let variable key
    let variable value
    let variable index
    call use(key', value')
    call use(index')
    iterated: dictionary -> variable key
    iterated: dictionary -> variable value
    iterated: (..< 0 10) -> variable index
    """###),
]
