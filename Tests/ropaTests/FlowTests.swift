import BuiltInRules
import ClangFrontEnd
import Classification
import DataFlow
import Foundation
import ManifestFrontEnd
import RuleCatalog
import SchemaFrontEnd
import SourceModel
import SwiftFrontEnd
import Testing

/// The files of `Fixtures/flows/`, whose comments say which data reaches whom; those of a folder in it are one tree.
private let fixtures: [[String]] = {
  let root = Tool.repository.appending(path: "Fixtures/flows")
  let files = FileManager.default
  let entries = (try? files.contentsOfDirectory(atPath: root.path)) ?? []
  return entries.sorted().map { entry in
    let inner = (try? files.subpathsOfDirectory(atPath: root.appending(path: entry).path)) ?? []
    let names = inner.sorted().filter { $0.split(separator: "/").last?.contains(".") == true }
    return names.isEmpty ? [entry] : names.map { "\(entry)/\($0)" }
  }
}()

private func text(of name: String) throws -> String {
  let url = Tool.repository.appending(path: "Fixtures/flows/\(name)")
  return try String(contentsOf: url, encoding: .utf8)
}

private func facts(of text: String, _ name: String) throws -> FileFacts {
  let languages: [Substring: Language] = [
    "swift": .swift, "c": .c, "h": .c, "m": .objectiveC, "plist": .propertyList,
    "xcconfig": .buildSettings, "env": .environmentFile, "json": .jsonSettings,
  ]
  let language =
    name.hasSuffix("Package.swift")
    ? .swiftManifest : try #require(name.split(separator: ".").last.flatMap { languages[$0] })
  let file = SourceFile(path: name, language: language, bytes: Array(text.utf8))
  switch language.group {
  case .swift: return try SwiftFrontEnd().facts(of: file).get()
  case .manifests:
    if language == .swiftManifest { return try SwiftFrontEnd().facts(of: file).get() }
    return language == .propertyList
      ? try SchemaFrontEnd().facts(of: file).get() : try ManifestFrontEnd().facts(of: file).get()
  case .c, .objectiveC:
    return try ClangFrontEnd.open().flatMap { $0.facts(of: file) }.get()
  }
}

private func flows(in files: [FileFacts]) throws -> [Flow] {
  let catalog = BuiltInRules.catalog
  return findFlows(
    in: files, classify(files, with: catalog), sinks: catalog.sinks,
    recipients: catalog.recipients)
}

@Test(arguments: fixtures)
func `data reaches whom its comment says, and nobody else`(names: [String]) throws {
  var expected: Set<String> = []
  for name in names {
    let lines = try text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let mark = line.firstMatch(of: /\/\/ expect: (.*)$/) {
        for flow in mark.1.split(separator: ", ") {
          expected.insert("\(name):\(index + 1): \(flow)")
        }
      }
    }
  }
  #expect(expected.count > 1)

  let found = try flows(in: names.map { try facts(of: text(of: $0), $0) }).map {
    "\($0.source.path):\($0.source.location.line): \($0.category) -> "
      + ($0.recipient ?? $0.host ?? $0.rule ?? "?")
      + ($0.protection.map { " \($0.rawValue)" } ?? "")
  }

  #expect(Set(found).subtracting(expected).sorted() == [], "found and not marked")
  #expect(expected.subtracting(found).sorted() == [], "marked and not found")
}

@Test func `a flow says each step of the shortest way`() throws {
  let code = """
    struct User { var email: String }
    func send(_ user: User) {
      let address = user.email
      var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
      request.httpBody = Data(address.utf8)
      URLSession.shared.dataTask(with: request).resume()
    }
    """
  let flow = try #require(try flows(in: [facts(of: code, "a.swift")]).first)
  #expect(flow.field == "User.email")
  #expect(flow.host == "api.mailjet.com")
  #expect(flow.source.location == SourceLocation(line: 3, column: 22))
  #expect(flow.target.location == SourceLocation(line: 6, column: 21))
  #expect(
    flow.steps.map(\.what) == [
      "assigned to address", "passed through Data()", "assigned to httpBody",
    ])
}

@Test(
  arguments: [
    (#""http://\(host)/v1?m=\(user.email)""#, "let host: String", nil, true),
    (#""https://\(host)/v1?m=\(user.email)""#, "let host: String", nil, false),
    (
      #""http://\(host)/v1?m=\(user.email)""#, #"let host = "api.shop.example""#,
      "api.shop.example", true
    ),
    (
      #""https://\(host)/v1?m=\(user.email)""#, #"let host = "api.shop.example""#,
      "api.shop.example", false
    ),
    (#""\(scheme)://\(host)/v1?m=\(user.email)""#, "let host: String", nil, false),
  ] as [(String, String, String?, Bool)])
func `a scheme says that others can read what is sent, whatever the host`(
  address: String, host: String, expected: String?, isCleartext: Bool
) throws {
  let code = """
    struct User { var email: String }
    struct Client {
      \(host)
      let scheme: String
      func send(_ user: User) {
        URLSession.shared.dataTask(with: URL(string: \(address))!).resume()
      }
    }
    """
  let flows = try flows(in: [facts(of: code, "a.swift")])
  #expect(flows.map(\.host) == [expected])
  #expect(flows.map(\.isCleartext) == [isCleartext])
}

@Test func `the path of an endpoint stands in the address, and what it asks for by GET or HEAD`()
  throws
{
  let name = "endpoints.swift"
  let lines = try text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
  let flows = try flows(in: [facts(of: text(of: name), name)])
    .filter { $0.host == "visitors.shop.example" }
  let calls = flows.map { lines[$0.source.location.line - 1].split(separator: "(")[1] }
  #expect(calls == [".find", ".enrol", ".visitor"])
  #expect(flows.map(\.isInAddress) == [true, false, true])
}

@Test(arguments: [
  ("parameters: [\"m\": user.email]", true),
  ("method: .get, parameters: [\"m\": user.email]", true),
  ("method: .post, parameters: [\"m\": user.email]", false),
  ("method: method, parameters: [\"m\": user.email]", false),
])
func `parameters of a request by GET stand in its address`(arguments: String, isInAddress: Bool)
  throws
{
  let code = """
    import Alamofire
    struct User { var email: String }
    func send(_ user: User, _ method: HTTPMethod) {
      AF.request("https://api.shop.example/a", \(arguments))
    }
    """
  let flows = try flows(in: [facts(of: code, "a.swift")])
  #expect(flows.map(\.isInAddress) == [isInAddress])
}

@Test
func `a member of a value that nothing is known of is named after the nearest type that has it`()
  throws
{
  let files = [
    "Server.swift": "struct Operator { let epost: String }",
    "Store.swift": """
    struct Kept { let epost: String }
    func show() { let found = find(); print(found.epost) }
    """,
    "Tail.swift": "struct Visitor { let epost: String }",
  ]
  let found = try flows(in: files.sorted { $0.key < $1.key }.map { try facts(of: $1, $0) })
  #expect(found.map(\.field) == ["Kept.epost"])
}

@Test func `what a function does twice with a datum is told twice`() throws {
  let code = """
    struct User { var email: String }
    func tell(_ user: User, _ other: User) {
      let address = user.email
      print("one \\(address)")
      print("two \\(address)")
      show(other.email)
      show(other.email)
    }
    func show(_ text: String) { print(text) }
    """
  let found = try flows(in: [facts(of: code, "a.swift")]).map {
    [$0.source.location.line, $0.target.location.line]
  }
  // What is printed for others is told once for each that asks for it.
  #expect(found == [[3, 4], [3, 5], [6, 9], [7, 9]])
}

@Test func `flows do not depend on the order of the files`() throws {
  let files = try fixtures.joined().map { try facts(of: text(of: $0), $0) }
  let inOrder = try flows(in: files)
  #expect(inOrder.count >= 10)
  #expect(try flows(in: files.reversed()) == inOrder)
}

@Test func `each call that tells a vendor something by itself is a flow`() throws {
  let all = BuiltInRules.catalog.recipients.filter { !$0.collects.isEmpty }
  #expect(all.count > 20)
  for recipient in all {
    let symbols = recipient.evidence.filter { $0.kind == .symbol }.map(\.value)
    let module = try #require(recipient.evidence.first { $0.kind == .import }).value
    for collected in recipient.collects {
      for call in collected.calls {
        let isFound = try symbols.contains { symbol in
          let code = """
            import \(module)
            func show() { \(symbol.split(separator: ".")[0]).\(call)("shown") }
            """
          return try flows(in: [facts(of: code, "show.swift")]).contains {
            $0.recipient == recipient.id && $0.category == collected.category
          }
        }
        #expect(isFound, "\(recipient.id) \(call)")
      }
    }
  }
}
