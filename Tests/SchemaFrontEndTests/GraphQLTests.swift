import SourceModel
import Testing

@Suite struct GraphQLTests {
  @Test func `types, inputs and their fields`() throws {
    let text = """
      \"\"\"
      type No { email: String }
      \"\"\"
      extend type User implements A & B @key(fields: "id") {
        "the name" name: String! @deprecated(reason: "}")
        friends(first: Int = 10, after: String): [User!]!
        score: Float
      }
      union Both = User | Other
      enum type { email }
      scalar Email
      directive @a(b: String) on FIELD | OBJECT
      schema { query: Query }
      input In { email: String = "type X {" }
      interface Node { id: ID! }
      """
    let facts = try facts(text, .graphQL)
    #expect(
      facts.seen == [
        "4: structure User", "5: key User.name String", "6: function User.friends",
        "6: parameter User.friends.first Int", "6: parameter User.friends.after String",
        "6: key User.friends [User]", "7: key User.score Double", "14: structure In",
        "14: key In.email String", "15: structure Node", "15: key Node.id ID",
      ])
    #expect(facts.inheritances.map { facts.names[$0.type] } == ["A", "B"])
    #expect(facts.gaps.isEmpty)
    #expect(facts.texts(in: text) == facts.declarations.map { facts.names[$0.name] })
  }

  @Test func `operations have variables and select fields`() throws {
    let facts = try facts(
      """
      query Find($mail: [String!]! = ["a"], $n: Int) @live {
        first: user(mail: $mail) @include(if: true) { id mail: email ... on Admin { phone } ...Part }
      }
      fragment Part on User { name }
      { me { email } }
      subscription { ping }
      """, .graphQL)
    #expect(
      facts.seen == [
        "1: function Find", "1: parameter Find.mail [String]", "1: parameter Find.n Int",
        "2: structure Find.user", "2: key Find.user.id", "2: key Find.user.email",
        "2: structure Find.user.Admin", "2: key Find.user.Admin.phone", "4: structure Part",
        "4: structure Part.User", "4: key Part.User.name", "5: structure me", "5: key me.email",
        "6: function subscription", "6: key subscription.ping",
      ])
    #expect(facts.gaps.isEmpty)
  }

  @Test(arguments: ["{ b =", "query A { b =", "fragment A on B { c {", "type A { b: C ="])
  func `where a text ends in the middle the gap is what was read`(text: String) throws {
    let facts = try facts(text, .graphQL)
    #expect(facts.gapLines.count == 1 && facts.gapLines[0].hasSuffix("is never closed"))
    #expect(facts.gaps.allSatisfy { $0.end == text.utf8.count })
  }

  @Test func `damage is a gap and the rest is read`() throws {
    let facts = try facts("hello there\ntype A { b: Int\n", .graphQL)
    #expect(facts.seen == ["2: structure A", "2: key A.b Int"])
    #expect(facts.gapLines == ["1: no definition of GraphQL starts here", "2: A is never closed"])
  }

  @Test func `what holds no definition is damaged`() {
    #expect(throws: UnreadReason.damaged("line 1: no definition of GraphQL starts here")) {
      try facts("hello", .graphQL)
    }
  }
}
