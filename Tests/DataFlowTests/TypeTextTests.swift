import Testing

@testable import DataFlow

@Test(arguments: [
  ("User", TypeText.named("User")), ("User?", .named("User")),
  ("Session.User!", .named("Session.User")),
  ("some Person", .named("Person")), ("inout User", .named("User")),
  ("const struct customer *", .named("customer")),
  ("@escaping () -> Void", .function(parameters: [], result: .named("Void"))),
  ("[User]", .list(of: .named("User"))), ("[User?]?", .list(of: .named("User"))),
  ("[String: User]", .dictionary(to: .named("User"))), ("Set<User>", .list(of: .named("User"))),
  ("Dictionary<String, [User]>", .dictionary(to: .list(of: .named("User")))),
  ("(User, count: Int)", .tuple([.named("User"), .named("Int")])), ("(User)", .named("User")),
  (
    "(_ user: User, Error?) async throws -> [String]",
    .function(parameters: [.named("User"), .named("Error")], result: .list(of: .named("String")))
  ),
  ("Result<User, Error>", .named("User")), ("Page<User>", .named("Page")),
  ("Observable<[User]>", .list(of: .named("User"))), ("NSString *", .named("NSString")),
])
func `a type is taken apart as far as data needs`(text: String, expected: TypeText) {
  #expect(TypeText(text) == expected)
}

@Test(arguments: ["", "?", "[", "((((", "[String:", "<>", "->", "@", "&", "(a: )"])
func `what is no type is nothing, and no crash`(text: String) {
  _ = TypeText(text)
  #expect(TypeText(String(repeating: text, count: 10_000))?.name == nil)
}
