import RuleCatalog
import SourceModel

/// A place in the code that contacts a host of which no rule and no record says whose it is.
public struct UnknownHost: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  /// In lower case.
  public var host: String
  /// The value in the facts of `path` that shows it, or -1.
  public var node: ValueIndex

  public init(
    path: String, location: SourceLocation, length: Int, host: String, node: ValueIndex
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.host = host
    self.node = node
  }
}

/// The addresses in a file whose hosts nobody knows. Left out are addresses for a person to read, names
/// of formats that look like addresses, hosts that are nobody's, and what stands in tests.
func unknownHosts(in file: FileFacts, _ catalog: RuleCatalog) -> [UnknownHost] {
  guard !file.isTest, file.language.namesHosts else { return [] }
  var found: [UnknownHost] = []
  var links: LinkFinder?
  var nodes: [Int32: ValueIndex] = [:]
  for (index, literal) in file.literals.enumerated()
  where literal.kind == .string || literal.kind == .piece {
    guard
      let host = file.names.withBytes(of: literal.text, { unknownHost(in: $0, catalog) })
    else { continue }
    if links == nil {
      links = LinkFinder(file)
      for (index, value) in file.values.enumerated() where value.kind == .literal {
        nodes[value.target] = ValueIndex(index)
      }
    }
    let node = nodes[Int32(index)] ?? -1
    guard links?.isLink(node) != true else { continue }
    found.append(
      UnknownHost(
        path: file.path, location: file.location(of: literal.offset),
        length: Int(literal.end) - Int(literal.offset), host: host, node: node))
  }
  for setting in file.settings {
    let words = file.names.withBytes(of: setting.keyPath) { NameWords($0).strings }
    guard !words.contains(where: { linkWords.contains($0) }),
      let host = file.names.withBytes(of: setting.value, { unknownHost(in: $0, catalog) })
    else { continue }
    found.append(
      UnknownHost(
        path: file.path, location: file.location(of: setting.offset),
        length: file.names.withBytes(of: setting.value) { $0.count }, host: host, node: -1))
  }
  return found
}

/// The host of a text that is an address and nothing else.
private func unknownHost(
  in text: UnsafeBufferPointer<UInt8>, _ catalog: RuleCatalog
) -> String? {
  guard text.count < 2000, startsWithScheme(text),
    let scheme = schemes.first(where: { text.starts(with: $0.utf8) }),
    !text.contains(0x20), let found = hosts(in: text).first,
    found.start <= scheme.utf8.count || text[..<found.start].contains(UInt8(ascii: "@")),
    found.pattern == nil, isSomebodys(found.host)
  else { return nil }
  let isKnown = found.host.withUnsafeBufferPointer { host in
    // The path makes no difference: whose host it is, is known.
    !catalog.recipientIndex.host(host, path: .init(rebasing: host[..<0])).isEmpty
      || found.path.withUnsafeBufferPointer { path in
        !catalog.recipientIndex.host(host, path: path).isEmpty
      }
  }
  guard !isKnown else { return nil }
  let host = String(decoding: found.host, as: UTF8.self)
  return catalog.isFirstParty(host) ? nil : host
}

/// Whether a text could start with one of the schemes, as most do not.
private func startsWithScheme(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let colon = text.prefix(14).firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count
  else { return false }
  return text[colon + 1] == UInt8(ascii: "/") && text[colon + 2] == UInt8(ascii: "/")
}

/// No longer than eleven letters before the colon.
private let schemes = [
  "https://", "http://", "wss://", "ws://", "mqtts://", "mqtt://", "ftp://", "ftps://", "sftp://",
  "amqps://", "amqp://", "redis://", "postgres://", "postgresql://", "mysql://", "mongodb://",
  "mongodb+srv://", "smtp://", "smtps://", "grpc://", "coaps://", "coap://",
]

/// Whether somebody can stand behind a host: a name of the world's, not one of a machine, an example
/// (RFC 2606, RFC 6761, RFC 6762, RFC 8375) or a format that is named like an address.
private func isSomebodys(_ host: [UInt8]) -> Bool {
  let labels = host.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
  guard labels.count > 1, let last = labels.last, last.utf8.count > 1,
    last.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) || last.hasPrefix("xn--"),
    host.allSatisfy({ $0 != UInt8(ascii: "_") && $0 > 0x20 })
  else { return false }
  if nobodysEndings.contains(last) || labels.suffix(3) == ["home", "arpa"] { return false }
  let domain = labels.suffix(2).joined(separator: ".")
  return !examples.contains(domain) && !namespaces.contains(domain)
    && !namespaces.contains(labels.joined(separator: "."))
}

private let nobodysEndings: Set<String> = [
  "arpa", "example", "home", "internal", "invalid", "lan", "local", "localdomain", "localhost",
  "onion",
  "test",
]
private let examples: Set<String> = ["example.com", "example.net", "example.org", "example.se"]
/// Hosts of which addresses are names of formats, and hardly ever contacted.
private let namespaces: Set<String> = [
  "docbook.org", "exslt.org", "json-schema.org", "ns.adobe.com", "ogp.me", "opengis.net",
  "openid.net",
  "purl.org", "relaxng.org", "rdfs.org", "schema.org", "schemas.android.com",
  "schemas.microsoft.com",
  "schemas.openxmlformats.org", "schemas.xmlsoap.org", "sitemaps.org", "tempuri.org", "w3.org",
  "www.apple.com", "xml.org", "xmlns.com", "xmlpull.org", "xmlsoap.org",
]

/// Words of names whose addresses are for a person to read.
let linkWords: Set<String> = [
  "about", "agreement", "blog", "changelog", "comment", "copyright", "discord", "docs",
  "documentation",
  "eula", "faq", "forum", "github", "guide", "help", "homepage", "imprint", "legal", "licence",
  "license",
  "link", "links", "policy", "privacy", "readme", "repository", "review", "share", "support",
  "terms",
  "tos", "tutorial", "weblink", "website", "wiki",
]

extension FileFacts {
  /// Whether a file only tests the others.
  fileprivate var isTest: Bool {
    let bytes = path.utf8
    return isTestPath(path) || bytes.ends(with: "Tests.swift") || bytes.ends(with: "Test.swift")
      || bytes.split(separator: UInt8(ascii: "/")).dropLast()
        .contains { $0.elementsEqual("Preview Content".utf8) }
  }
}

extension String.UTF8View {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

extension Language {
  /// Whether its files hold addresses that are contacted. Manifests name where packages come from.
  fileprivate var namesHosts: Bool {
    switch self {
    case .swift, .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus, .propertyList, .xcodeProject,
      .buildSettings, .environmentFile, .jsonSettings:
      true
    case .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved,
      .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema:
      false
    }
  }
}
