import SourceModel
import Testing

@Suite struct ProtobufTests {
  @Test func `messages and their fields, nested ones too`() throws {
    let text = """
      syntax = "proto3"; // message No { string a = 1; }
      option java_package = "a.b";
      message User {
        option (x).y = { a: 1 };
        optional string message = 1 [json_name = "x;y", (z) = { a: 1 }];
        repeated .shop.v1.Order orders = 2;
        string oneof = 3; /* string no = 9; */
        oneof way { string phone = 4; bytes mail = 5; }
        enum Kind { option allow_alias = true; EMAIL = 0; }
        map<string, google.protobuf.Timestamp> seen = 6;
        message Inner { bool ok = 1; }
        optional group Old = 7 { optional int32 x = 8; }
        reserved "email"; extensions 100 to 199;
        sint64 last = 10;
      }
      service S { rpc Find (User) returns (stream User) { option a = b; } rpc Get (User) returns (User); }
      extend .shop.v1.User { optional string more = 100; }
      """
    let facts = try facts(text, .protobuf)
    #expect(
      facts.seen == [
        "3: structure User", "5: key User.message String", "6: key User.orders [Order]",
        "7: key User.oneof String", "8: key User.phone String", "8: key User.mail Data",
        "10: key User.seen [String: Date]", "11: structure User.Inner",
        "11: key User.Inner.ok Bool", "12: structure User.Old", "12: key User.Old.x Int32",
        "14: key User.last Int64", "17: structure User", "17: key User.more String",
      ])
    #expect(facts.gaps.isEmpty)
    #expect(facts.texts(in: text) == facts.declarations.map { facts.names[$0.name] })
  }

  @Test(arguments: [
    ("message A {\n string b = 1;", ["1: A is never closed"]),
    ("message A { string b = 1; }\n}", ["2: nothing is open that this could close"]),
    ("message A {}\n/* ", ["2: a text or comment that is never closed"]),
    ("message A { string b }\nmessage C { int32 d = 1; }", []),
  ])
  func `damage is a gap and the rest is read`(text: String, gaps: [String]) throws {
    let facts = try facts(text, .protobuf)
    #expect(!facts.declarations.isEmpty)
    #expect(facts.gapLines == gaps)
  }
}
