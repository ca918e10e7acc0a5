/// Expressions, and the facts they give.
let expressionSnippets: [Snippet] = [
  Snippet(
    "dictionaries, arrays and tuples",
    ###"""
    let a = ["email": user.email, .phone: p, key: q, 3: r, f(): s]
    let b = [x, y]
    let c = (one: x, y)
    let d: [String: Int] = [:]
    """###,
    ###"""
    let variable a = [email: user.email, phone: p, key: q, 3: r, s, f()]
    let variable b = [x, y]
    let variable c = [one: x, y]
    let variable d: [String: Int] = []
    call f()
    assigned: [email: user.email, phone: p, key: q, 3: r, s, f()] -> variable a
    assigned: [x, y] -> variable b
    assigned: [one: x, y] -> variable c
    assigned: [] -> variable d
    """###),
  Snippet(
    "interpolated strings",
    ###"""
    log("hello \(user.name), \(x, privacy: .public) \("in \(deep)")!")
    """###,
    ###"""
    call log("hello \(user.name), \(x)\(privacy: .public) \("in \(deep)")!")
    """###),
  Snippet(
    "multi-line strings",
    ###"""
    let s = """
        first
          second \(x) third \
        joined
        tab\tend
        """
    """###,
    ###"""
    let variable s :? String = "first⏎  second \(x) third joined⏎tab⇥end"
    assigned: "first⏎  second \(x) third joined⏎tab⇥end" -> variable s
    """###),
  Snippet(
    "raw strings",
    ###"""
    let r = #"a\n"b\#n\#(x)"#
    let q = ##"""
      x#"""#
      """##
    """###,
    ###"""
    let variable r :? String = "a\n"b⏎\(x)"
    let variable q :? String = "x#"""#"
    assigned: "a\n"b⏎\(x)" -> variable r
    assigned: "x#"""#" -> variable q
    """###),
  Snippet(
    "escapes",
    ###"""
    let e = "\u{48}\u{1F600}\'\"\\"
    """###,
    ###"""
    let variable e :? String = "H😀'"\"
    assigned: "H😀'"\" -> variable e
    """###),
  Snippet(
    "assignments",
    ###"""
    a = b
    a.b.c = d
    x[0] = y
    (p, q) = (r, s)
    _ = f()
    total += n
    """###,
    ###"""
    call f()
    assigned: b -> a
    assigned: d -> a.b.c
    assigned: y -> x[]
    assigned: r -> p
    assigned: s -> q
    assigned: n -> total
    """###),
  Snippet(
    "closures",
    ###"""
    let f = { [weak self, name, x = user.email] (a: Int, b) async throws -> String in name + x }
    let g = { $0 + $1 }
    let h = { a, b in a }
    let i = { (x) in x }
    """###,
    ###"""
    let variable f = {}
    closure: String
      let variable name = name
      let variable x = user.email
      let parameter a: Int
      let parameter b
    let variable g = {}
    closure
      let parameter $0
      let parameter $1
    let variable h = {}
    closure
      let parameter a
      let parameter b
    let variable i = {}
    closure
      let parameter x
    assigned: name -> variable name
    assigned: user.email -> variable x
    returned: (+ name' x') -> result of closure
    assigned: {} -> variable f
    returned: (+ $0' $1') -> result of closure
    assigned: {} -> variable g
    returned: a' -> result of closure
    assigned: {} -> variable h
    returned: x' -> result of closure
    assigned: {} -> variable i
    """###),
  Snippet(
    "elements of collections",
    ###"""
    users.map { $0.email }.forEach { print($0) }
    ForEach(users) { user in Text(user.name) }
    let t = xs.reduce(0) { a, b in a + b }
    """###,
    ###"""
    closure
      let parameter $0
    closure
      let parameter $0
    closure
      let parameter user
    let variable t = xs.reduce(0, {})
    closure
      let parameter a
      let parameter b
    call users.map({})
    call print($0')
    call users.map({}).forEach({})
    call Text(user'.name)
    call ForEach(users, {})
    call xs.reduce(0, {})
    returned: $0'.email -> result of closure
    iterated: users -> parameter $0
    returned: print($0') -> result of closure
    iterated: users.map({}) -> parameter $0
    returned: Text(user'.name) -> result of closure
    iterated: users -> parameter user
    returned: (+ a' b') -> result of closure
    iterated: xs -> parameter b
    assigned: xs.reduce(0, {}) -> variable t
    """###),
  Snippet(
    "casts and types of values",
    ###"""
    let a = x as? User
    let b = x as! [User]
    let c = User()
    let d = [User]()
    let e = Foo<Int>.Bar(1)
    let f = User.init(x)
    let g = -1
    let h = 2.5
    let i = x is Int
    let j = .init()
    """###,
    ###"""
    let variable a :? User? = (User? x)
    let variable b :? [User] = ([User] x)
    let variable c :? User = User()
    let variable d :? [User] = [User]()
    let variable e :? Foo<Int>.Bar = Foo.Bar(1)
    let variable f :? User = User.init(x)
    let variable g :? Int = -1
    let variable h :? Double = 2.5
    let variable i = (is x)
    let variable j = .init()
    call User()
    call [User]()
    call Foo.Bar(1)
    call User.init(x)
    call .init()
    assigned: (User? x) -> variable a
    assigned: ([User] x) -> variable b
    assigned: User() -> variable c
    assigned: [User]() -> variable d
    assigned: Foo.Bar(1) -> variable e
    assigned: User.init(x) -> variable f
    assigned: -1 -> variable g
    assigned: 2.5 -> variable h
    assigned: (is x) -> variable i
    assigned: .init() -> variable j
    """###),
  Snippet(
    "key paths",
    ###"""
    let k = \User.address?.city
    sort(by: \.email, \Foo<Int>.[0].x)
    let i = \.self
    """###,
    ###"""
    let variable k = \User.address.city
    let variable i = \.self
    call sort(by: \.email, \Foo.x)
    assigned: \User.address.city -> variable k
    assigned: \.self -> variable i
    """###),
  Snippet(
    "macros",
    ###"""
    let p = #Predicate<User> { $0.email == mail }
    let s = #selector(Foo.bar(_:))
    let k = #keyPath(User.name)
    if #available(iOS 15, *), x { }
    let f = #file
    @Model class M {}
    """###,
    ###"""
    let variable p = #Predicate({})
    closure
      let parameter $0
    let variable s = #selector(Foo.bar)
    let variable k = #keyPath(User.name)
    let variable f = #file
    @Model class M
    call #Predicate({})
    call #selector(Foo.bar)
    call #keyPath(User.name)
    returned: (== $0'.email mail) -> result of closure
    assigned: #Predicate({}) -> variable p
    assigned: #selector(Foo.bar) -> variable s
    assigned: #keyPath(User.name) -> variable k
    assigned: #file -> variable f
    """###),
  Snippet(
    "regular expressions",
    ###"""
    let a = /ab+c/
    let b = #/a/b/#
    let c = x / y / z
    let d = s.firstMatch(of: /\d{3}/)
    let e = xs.reduce(1, /)
    """###,
    ###"""
    let variable a = /ab+c/
    let variable b = #/a/b/#
    let variable c = (/ x y z)
    let variable d = s.firstMatch(of: /\d{3}/)
    let variable e = xs.reduce(1, /)
    call s.firstMatch(of: /\d{3}/)
    call xs.reduce(1, /)
    assigned: /ab+c/ -> variable a
    assigned: #/a/b/# -> variable b
    assigned: (/ x y z) -> variable c
    assigned: s.firstMatch(of: /\d{3}/) -> variable d
    assigned: xs.reduce(1, /) -> variable e
    """###),
  Snippet(
    "generic calls and comparisons",
    ###"""
    let a = f<Int>(x)
    let b = a < b
    let c = (a < b, c > (d))
    let d = Array<Int>()
    let e = x<y>.z
    """###,
    ###"""
    let variable a = f(x)
    let variable b = (< a' b')
    let variable c = a'(d')
    let variable d :? Array<Int> = Array()
    let variable e = x.z
    call f(x)
    call a'(d')
    call Array()
    assigned: f(x) -> variable a
    assigned: (< a' b') -> variable b
    assigned: a'(d') -> variable c
    assigned: Array() -> variable d
    assigned: x.z -> variable e
    """###),
  Snippet(
    "implicit members and unapplied functions",
    ###"""
    set(.email, .make(x), foo(_:bar:), .a.b)
    """###,
    ###"""
    call .make(x)
    call set(.email, .make(x), foo, .a.b)
    """###),
  Snippet(
    "chains over lines",
    ###"""
    let x = client
      .get("a")
      // a comment
      .map { $0 }
    foo()
    (a, b).c()
    [1].d()
    """###,
    ###"""
    let variable x = client.get("a").map({})
    closure
      let parameter $0
    call client.get("a")
    call client.get("a").map({})
    call foo()
    call [a, b].c()
    call [1].d()
    returned: $0' -> result of closure
    iterated: client.get("a") -> parameter $0
    assigned: client.get("a").map({}) -> variable x
    """###),
  Snippet(
    "values of calls in text",
    ###"""
    let u = URL(string: "https://api.example.com/\(user.id)/mail?x=\(a + b)")!
    """###,
    ###"""
    let variable u :? URL = URL(string: "https://api.example.com/\(user.id)/mail?x=\((+ a b))")
    call URL(string: "https://api.example.com/\(user.id)/mail?x=\((+ a b))")
    assigned: URL(string: "https://api.example.com/\(user.id)/mail?x=\((+ a b))") -> variable u
    """###),
  Snippet(
    "subscripts",
    ###"""
    d["email"] = user.email
    let v = d["a", default: x]?.b[0]
    """###,
    ###"""
    let variable v = d[a].b[]
    assigned: user.email -> d[email]
    assigned: d[a].b[] -> variable v
    """###),
  Snippet(
    "getters of optional chains",
    ###"""
    user?.address!.city?.lowercased()
    """###,
    ###"""
    call user.address.city.lowercased()
    """###),
  Snippet(
    "module selectors",
    ###"""
    let x = Foo::Bar.baz(1)
    """###,
    ###"""
    let variable x = Foo.Bar.baz(1)
    call Foo.Bar.baz(1)
    assigned: Foo.Bar.baz(1) -> variable x
    """###),
  Snippet(
    "consume, copy, borrow and unsafe",
    ###"""
    let a = consume b
    let c = copy(d)
    let e = unsafe f(g)
    let h = await i.j
    """###,
    ###"""
    let variable a = b
    let variable c = copy(d)
    let variable e = f(g)
    let variable h = i.j
    call copy(d)
    call f(g)
    assigned: b -> variable a
    assigned: copy(d) -> variable c
    assigned: f(g) -> variable e
    assigned: i.j -> variable h
    """###),
  Snippet(
    "generic attributes",
    ###"""
    struct S { @FocusState<Bool>.Binding var isFocused; @A<B, C>(1) let d: E }
    """###,
    ###"""
    structure S
      @FocusState property isFocused
      @A(1) let property d: E
    """###),
  Snippet(
    "members written and read across an extension",
    ###"""
    extension User { var label: String { name } }
    struct User { var name: String; init(_ n: String) { self.name = n; label = n } }
    """###,
    ###"""
    extension User
      computed property label: String
        accessor get
    structure User
      property name: String
      initializer
        let parameter _/ n: String
    returned: name' -> result of accessor get
    assigned: n' -> self.name'
    assigned: n' -> label'
    """###),
  Snippet(
    "strings as keys of calls and headers",
    ###"""
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    let body: [String: Any] = ["user": ["mail": user.email], "tags": [a, b]]
    let data = try? JSONEncoder().encode(user)
    """###,
    ###"""
    let variable body: [String: Any] = [user: [mail: user.email], tags: [a, b]]
    let variable data = JSONEncoder().encode(user)
    call request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    call JSONEncoder()
    call JSONEncoder().encode(user)
    assigned: [user: [mail: user.email], tags: [a, b]] -> variable body
    assigned: JSONEncoder().encode(user) -> variable data
    """###),
  Snippet(
    "async let and task groups",
    ###"""
    func f() async { async let a = g(); await withTaskGroup(of: Int.self) { group in group.addTask { 1 } }; use(await a) }
    """###,
    ###"""
    function f
      let variable a = g()
      closure
        let parameter group
        closure
    call g()
    call group'.addTask({})
    call withTaskGroup(of: Int.self, {})
    call use(a')
    assigned: g() -> variable a
    returned: 1 -> result of closure
    returned: group'.addTask({}) -> result of closure
    """###),
]
