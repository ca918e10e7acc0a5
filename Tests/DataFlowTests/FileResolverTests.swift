import SourceModel
import SwiftFrontEnd
import Testing

@testable import DataFlow

private let tree = """
  protocol Named { var name: String { get } }
  struct User: Named { var name: String; var address: Address; var friends: [User]; func boss() -> User }
  struct Address { var city: String }
  class Admin: Person { }
  class Person { var address = Address() }
  struct Session { static let shared = Session(); var user: User?; func load(then: (User, Int) -> Void) }
  extension Session { var owner: Admin { Admin() } }
  let current = Session()
  func users(of session: Session) -> [User] { [] }
  typealias Member = User
  """

/// The type of the argument of the call `probe(...)` in some code, with the tree above in another file.
private func type(of code: String) throws -> String? {
  let files = try [("tree.swift", tree), ("code.swift", code)].map { path, text in
    try SwiftFrontEnd().facts(of: SourceFile(path: path, language: .swift, bytes: Array(text.utf8)))
      .get()
  }
  let facts = files[1]
  let call = try #require(
    facts.calls.first { facts.names[facts.values[Int($0.callee)].name] == "probe" })
  let tree = LinkedTree(files)
  let resolver = FileResolver(tree, file: 1)
  let value = facts.arguments[call.arguments.range.lowerBound].value
  return tree.types.name(of: resolver.types[Int(value)]).map { tree.symbols.text($0) }
}

@Test(arguments: [
  ("func f(u: User) { probe(u) }", "User"), ("func f(u: User?) { probe(u!.address) }", "Address"),
  ("func f() { let u = User(); probe(u.address.city) }", "String"),
  ("func f() { probe(current.user) }", "User"),
  ("func f() { probe(Session.shared.owner) }", "Admin"),
  ("func f(a: Admin) { probe(a.address) }", "Address"),
  ("func f() { for u in users(of: current) { probe(u) } }", "User"),
  ("func f() { let first = users(of: current).first; probe(first) }", "User"),
  ("func f(u: User) { probe(u.friends[0].boss()) }", "User"),
  ("func f() { users(of: current).map { probe($0) } }", "User"),
  ("func f() { current.load { user, count in probe(user) } }", "User"),
  ("func f() { current.load { user, count in probe(count) } }", "Int"),
  ("func f(x: Any) { if let u = x as? User { probe(u) } }", "User"),
  ("func f() { guard let u = current.user else { return }; probe(u.name) }", "String"),
  ("func f(m: Member) { probe(m.address) }", "Address"),
  ("extension User { func f() { probe(self.address) } }", "Address"),
  ("extension User { func f() { probe(address) } }", "Address"),
  ("struct Order { struct Item { var sku: Sku } }; func f(i: Order.Item) { probe(i.sku) }", "Sku"),
  ("struct Order { struct Item {}; var item: Item; func f() { probe(item) } }", "Order.Item"),
  ("struct Order { var boss: User { didSet { probe(boss) } } }", "User"),
  ("func f() { probe(unknown.thing) }", nil), ("func f(x: X) { probe(x.address) }", nil),
  ("func f() { var a = a; probe(a) }", nil),
])
func `the type of a value is what declarations tell, or unknown`(
  code: String, expected: String?
) throws {
  #expect(try type(of: code) == expected)
}
