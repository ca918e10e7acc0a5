/// Declarations, and the facts they give.
let declarationSnippets: [Snippet] = [
  Snippet(
    "imports of every form",
    ###"""
    @testable import Alpha
    @_exported public import Beta.Gamma
    import struct Foundation.URL
    import class UIKit.UIView
    """###,
    ###"""
    import Alpha
    import Beta.Gamma
    import Foundation.URL
    import UIKit.UIView
    """###),
  Snippet(
    "a struct with stored properties",
    ###"""
    struct User: Codable, Sendable {
      let id: UUID
      var email: String?
      static var count = 0
      var name = "none", age: Int = 3
    }
    """###,
    ###"""
    structure User < Codable, Sendable
      let property id: UUID
      property email: String?
      static property count :? Int = 0
      property name :? String = "none"
      property age: Int = 3
    assigned: 0 -> property count
    assigned: "none" -> property name
    assigned: 3 -> property age
    """###),
  Snippet(
    "property wrappers with their arguments",
    ###"""
    final class Row: Model {
      @Field(key: "email") var email: String
      @AppStorage("phone") private var phone = ""
      @Attribute(.unique, originalName: "mail") var mail: String
      @NSManaged var city: String
      @Environment(App.Account.self) private var account
      @Environment(\.locale) private var locale
      @Injected(Mail.self) var mails: [Mail]
    }
    """###,
    ###"""
    class Row < Model
      @Field(key: "email") property email: String
      @AppStorage("phone") property phone :? String = ""
      @Attribute(.unique, originalName: "mail") property mail: String
      @NSManaged property city: String
      @Environment(App.Account.self) property account :? App.Account
      @Environment(\.locale) property locale
      @Injected(Mail.self) property mails: [Mail]
    assigned: "" -> property phone
    """###),
  Snippet(
    "computed properties and observers",
    ###"""
    struct A {
      var a: Int { b + 1 }
      var b: Int { get { c } set { c = newValue } }
      var c = 0 { didSet { print(oldValue) } willSet(next) { log(next) } }
      lazy var d: String = { make() }()
    }
    """###,
    ###"""
    structure A
      computed property a: Int
        accessor get
      computed property b: Int
        accessor get
        accessor set
          let parameter newValue
      property c :? Int = 0
        accessor didSet
          let parameter oldValue
        accessor willSet
          let parameter next
      property d: String = {}()
      closure
    call print(oldValue')
    call log(next')
    call make()
    call {}()
    returned: (+ b' 1) -> result of accessor get
    returned: c' -> result of accessor get
    assigned: newValue' -> c'
    assigned: 0 -> property c
    returned: make() -> result of closure
    assigned: {}() -> property d
    """###),
  Snippet(
    "an enum with payloads and raw values",
    ###"""
    enum Key: String, CodingKey {
      case email = "e_mail", phone
      indirect case node(left: Key, _ right: Key, Int, of: String = "x")
    }
    """###,
    ###"""
    enumeration Key < String, CodingKey
      enumCase email = "e_mail"
      enumCase phone
      enumCase node
        let associatedValue left: Key
        let associatedValue _/ right: Key
        let associatedValue: Int
        let associatedValue of: String = "x"
    assigned: "e_mail" -> enumCase email
    assigned: "x" -> associatedValue of
    """###),
  Snippet(
    "nested types and extensions",
    ###"""
    class Outer { struct Inner { var x: Int }; func f() -> Inner { Inner(x: y) }; var y: Int { 1 } }
    extension Outer.Inner: Equatable where T: P { func g() { x } }
    extension [String] { }
    """###,
    ###"""
    class Outer
      structure Inner
        property x: Int
      function f: Inner
      computed property y: Int
        accessor get
    extension Outer.Inner < Equatable
      function g
    extension [String]
    call Inner'(x: y')
    returned: Inner'(x: y') -> result of function f
    returned: 1 -> result of accessor get
    """###),
  Snippet(
    "a protocol",
    ###"""
    protocol Repo: AnyObject {
      associatedtype Item: Hashable = Int where Item: Codable
      var all: [Item] { get async throws }
      static func find(_ id: Int) -> Item?
      init(name: String)
      subscript(index: Int) -> Item { get set }
    }
    """###,
    ###"""
    interface Repo < AnyObject
      associatedType Item: Int < Hashable
      required property all: [Item]
        accessor get
      static required function find: Item?
        let parameter _/ id: Int
      required initializer
        let parameter name: String
      required subscriptFunction: Item
        let parameter index: Int
        accessor get
        accessor set
    """###),
  Snippet(
    "actor, macro declaration and typealias",
    ###"""
    actor Store { nonisolated let x = 1 }
    public macro Log(_ name: String) -> Void = #externalMacro(module: "M", type: "T")
    typealias Map<T> = [String: T]
    """###,
    ###"""
    actor Store
      let property x :? Int = 1
    macro Log: Void
      let parameter _/ name: String
    typeAlias Map: [String: T]
      genericParameter T
    call #externalMacro(module: "M", type: "T")
    assigned: 1 -> property x
    """###),
  Snippet(
    "ternary and operators",
    ###"""
    let v = flag ? a : other ? b : c
    let w = x ?? y ?? "z"
    let z = a + b * c - d
    let n = !a && -b == c
    """###,
    ###"""
    let variable v = (?: a b c)
    let variable w = (?? x y "z")
    let variable z = (- (+ a (* b c)) d)
    let variable n = (&& (! a) (== (- b) c))
    assigned: (?: a b c) -> variable v
    assigned: (?? x y "z") -> variable w
    assigned: (- (+ a (* b c)) d) -> variable z
    assigned: (&& (! a) (== (- b) c)) -> variable n
    """###),
  Snippet(
    "self and members",
    ###"""
    class A {
      var email = ""
      func f(x: Int) { print(email, self.email, x, g(), other); func h() {}; h() }
      func g() {}
    }
    extension A { func k() { g(); email } }
    """###,
    ###"""
    class A
      property email :? String = ""
      function f
        let parameter x: Int
        function h
      function g
    extension A
      function k
    call g'()
    call print(email', self.email', x', g'(), other)
    call h'()
    call g'()
    assigned: "" -> property email
    """###),
  Snippet(
    "shadowing",
    ###"""
    let x = 1
    func f(x: Int) { use(x); let x = x + 1; use(x); do { let x = "s"; use(x) }; use(x) }
    use(x)
    """###,
    ###"""
    let variable x :? Int = 1
    function f
      let parameter x: Int
      let variable x = (+ x' 1)
      let variable x :? String = "s"
    call use(x')
    call use(x')
    call use(x')
    call use(x')
    call use(x')
    assigned: 1 -> variable x
    assigned: (+ x' 1) -> variable x
    assigned: "s" -> variable x
    """###),
  Snippet(
    "types of all kinds",
    ###"""
    var a: (Int, name: String) -> [String: (any P & Q)?]
    var b: Array<Array<Int>>? = nil
    var c: some Collection<Int>
    var d: @MainActor () async throws -> Void = {}
    var e: [3 of Int]
    var f: Foo<
      Int,
      String>
    """###,
    ###"""
    variable a: (Int, name: String) -> [String: (any P & Q)?]
    variable b: Array<Array<Int>>? = nil
    variable c: some Collection<Int>
    variable d: @MainActor () async throws -> Void = {}
    closure
    variable e: [3 of Int]
    variable f: Foo< Int, String>
    assigned: nil -> variable b
    assigned: {} -> variable d
    """###),
  Snippet(
    "backticks and raw identifiers",
    ###"""
    let `class` = 1
    func `a raw name`() {}
    use(`class`, x.`default`)
    """###,
    ###"""
    let variable class :? Int = 1
    function a raw name
    call use(class', x.default)
    assigned: 1 -> variable class
    """###),
  Snippet(
    "inout and prefix operators",
    ###"""
    swap(&a, &b.c)
    let x = ~y
    let z = ...5
    let w = 5...
    """###,
    ###"""
    let variable x = (~ y)
    let variable z = (... 5)
    let variable w = (... 5)
    call swap(a, b.c)
    assigned: (~ y) -> variable x
    assigned: (... 5) -> variable z
    assigned: (... 5) -> variable w
    """###),
  Snippet(
    "nested functions and types in functions",
    ###"""
    func outer(a: Int) {
      struct Local { var b: Int }
      func inner(c: Int) -> Int { a + c }
      let l = Local(b: inner(c: a))
    }
    """###,
    ###"""
    function outer
      let parameter a: Int
      structure Local
        property b: Int
      function inner: Int
        let parameter c: Int
      let variable l :? Local = Local'(b: inner'(c: a'))
    call inner'(c: a')
    call Local'(b: inner'(c: a'))
    returned: (+ a' c') -> result of function inner
    assigned: Local'(b: inner'(c: a')) -> variable l
    """###),
  Snippet(
    "static members and constants",
    ###"""
    enum Config { static let url = "https://x.example", key: String = load() }
    let a = Config.url
    """###,
    ###"""
    enumeration Config
      static let property url :? String = "https://x.example"
      static let property key: String = load()
    let variable a = Config'.url
    call load()
    assigned: "https://x.example" -> property url
    assigned: load() -> property key
    assigned: Config'.url -> variable a
    """###),
  Snippet(
    "nested closures with their own arguments",
    ###"""
    a.map { $0.map { $0 + x } }
    b.sink(receiveCompletion: { _ in }, receiveValue: { [weak self] value in self?.value = value })
    """###,
    ###"""
    closure
      let parameter $0
      closure
        let parameter $0
    closure
      let parameter _
    closure
      let parameter value
    call $0'.map({})
    call a.map({})
    call b.sink(receiveCompletion: {}, receiveValue: {})
    returned: (+ $0' x) -> result of closure
    iterated: $0' -> parameter $0
    returned: $0'.map({}) -> result of closure
    iterated: a -> parameter $0
    assigned: value' -> self.value
    """###),
  Snippet(
    "enum cases used as patterns",
    ###"""
    if case .user(name: let n, _) = x, case 1...3 = y { use(n) }
    let isA = if case .a = x { true } else { false }
    """###,
    ###"""
    let variable n = x
    let variable isA = (if true false)
    call .user(name: variable n, _)
    call use(n')
    assigned: x -> variable n
    assigned: (if true false) -> variable isA
    """###),
]
