import RuleCatalog
import SourceModel

/// How long something is to be kept, where the code says it in numbers.
public struct WrittenLifetime: Sendable, Hashable {
  public var path: String
  /// Of a store the function that is called.
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  /// The name of a cookie; nil of a store.
  public var cookie: String?
  public var seconds: Double

  public init(
    path: String, location: SourceLocation, length: Int, cookie: String?, seconds: Double
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.cookie = cookie
    self.seconds = seconds
  }
}

/// Finds lifetimes. Names and attributes of cookies are those of RFC 6265, of Foundation's
/// `HTTPCookiePropertyKey` and of Vapor's `HTTPCookies`.
struct WrittenLifetimeFinder: Sendable {
  /// Labels of the arguments that say how long, by the function of a store.
  private var labels: [String: [String]] = [:]

  init(_ catalog: RuleCatalog) {
    for sink in catalog.sinks {
      for call in sink.calls where !call.lifetime.isEmpty {
        for name in call.names { labels[name, default: []] += call.lifetime }
      }
    }
  }

  func lifetimes(in facts: FileFacts) -> [WrittenLifetime] {
    let found = stored(facts) + assigned(facts) + collected(facts) + headers(facts)
    return found.filter { $0.seconds > 0 }
      .sorted { ($0.location, $0.cookie ?? "") < ($1.location, $1.cookie ?? "") }
  }

  private func stored(_ facts: FileFacts) -> [WrittenLifetime] {
    let names = Set(labels.keys.compactMap { facts.names.find($0) })
    guard !names.isEmpty else { return [] }
    let durations = WrittenDurations(facts: facts)
    return facts.calls.compactMap { call in
      guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
        names.contains(callee.name), let wanted = labels[facts.names[callee.name]],
        let seconds = longest(call, wanted, facts, durations)
      else { return nil }
      return lifetime(at: callee.offset, callee.name, nil, seconds, facts)
    }
  }

  /// `response.cookies["session"] = .init(string: id, maxAge: 86_400)`
  private func assigned(_ facts: FileFacts) -> [WrittenLifetime] {
    guard let cookies = facts.names.find("cookies") else { return [] }
    let durations = WrittenDurations(facts: facts)
    return facts.edges.compactMap { edge in
      guard edge.kind == .assigned, edge.to >= 0, edge.from >= 0,
        case let place = facts.values[Int(edge.to)], place.kind == .element,
        place.name != .none, place.base >= 0, facts.values[Int(place.base)].name == cookies,
        case let given = facts.values[Int(edge.from)], given.kind == .call, given.target >= 0,
        let seconds = longest(
          facts.calls[Int(given.target)], ["maxAge", "expires"], facts, durations)
      else { return nil }
      return lifetime(
        at: facts.values[Int(place.base)].offset, cookies, facts.names[place.name], seconds, facts)
    }
  }

  /// `HTTPCookie(properties: [.name: "session", .maximumAge: "86400"])`
  private func collected(_ facts: FileFacts) -> [WrittenLifetime] {
    let keys = ["name", "NSHTTPCookieName"].compactMap { facts.names.find($0) }
    let ages = ["maximumAge", "expires", "NSHTTPCookieMaximumAge", "NSHTTPCookieExpires"]
      .compactMap { facts.names.find($0) }
    guard !keys.isEmpty, !ages.isEmpty,
      facts.names.find("HTTPCookie") != nil || facts.names.find("NSHTTPCookie") != nil
    else { return [] }
    let durations = WrittenDurations(facts: facts)
    var names: [ValueIndex: String] = [:]
    var seconds: [ValueIndex: Double] = [:]
    for edge in facts.edges where edge.kind == .collected && edge.from >= 0 {
      if keys.contains(edge.key) {
        names[edge.to] = text(of: edge.from, facts)
      } else if ages.contains(edge.key), let found = durations.seconds(of: edge.from) {
        seconds[edge.to] = max(seconds[edge.to] ?? 0, found)
      }
    }
    return facts.calls.compactMap { call in
      guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
        ["HTTPCookie", "cookieWithProperties:", "initWithProperties:"].contains(
          facts.names[callee.name]),
        let argument = facts.arguments[call.arguments.range].first,
        let name = names[argument.value], let found = seconds[argument.value]
      else { return nil }
      return lifetime(at: callee.offset, callee.name, name, found, facts)
    }
  }

  /// `"session=\(id); Max-Age=86400"`
  private func headers(_ facts: FileFacts) -> [WrittenLifetime] {
    var pieces: Set<Int32> = []
    for (index, literal) in facts.literals.enumerated()
    where literal.kind == .string || literal.kind == .piece {
      if facts.names.withBytes(of: literal.text, CookieText.holdsAge) {
        pieces.insert(Int32(index))
      }
    }
    guard !pieces.isEmpty else { return [] }
    var found: [WrittenLifetime] = []
    for (index, value) in facts.values.enumerated()
    where value.kind == .literal && pieces.contains(value.target) {
      let literal = facts.literals[Int(value.target)]
      let whole = whole(ValueIndex(index), literal, facts)
      guard let cookie = CookieText(whole) else { continue }
      found.append(lifetime(at: literal.offset, literal.text, cookie.name, cookie.age, facts))
    }
    return found
  }

  /// The text that a piece belongs to, with a star for each part that is not written out.
  private func whole(_ index: ValueIndex, _ literal: Literal, _ facts: FileFacts) -> String {
    guard literal.kind == .piece,
      let text = facts.edges.first(where: { $0.from == index && $0.kind == .interpolated })?.to
    else { return facts.names[literal.text] }
    return facts.edges.filter { $0.to == text && $0.kind == .interpolated }
      .map { self.text(of: $0.from, facts) ?? "*" }.joined()
  }

  private func text(of value: ValueIndex, _ facts: FileFacts) -> String? {
    let node = facts.values[Int(value)]
    guard node.kind == .literal, node.target >= 0 else { return nil }
    let literal = facts.literals[Int(node.target)]
    return literal.kind == .string || literal.kind == .piece ? facts.names[literal.text] : nil
  }

  private func longest(
    _ call: Call, _ labels: [String], _ facts: FileFacts, _ durations: WrittenDurations
  ) -> Double? {
    facts.arguments[call.arguments.range].filter { labels.contains(facts.names[$0.label]) }
      .compactMap { durations.seconds(of: $0.value) }.max()
  }

  private func lifetime(
    at offset: UInt32, _ name: Name, _ cookie: String?, _ seconds: Double, _ facts: FileFacts
  ) -> WrittenLifetime {
    WrittenLifetime(
      path: facts.path, location: facts.location(of: offset),
      length: facts.names.withBytes(of: name) { $0.count }, cookie: cookie, seconds: seconds)
  }
}

/// The value of a `Set-Cookie` header.
private struct CookieText {
  let name: String
  /// In seconds.
  let age: Double

  /// Nil where the text is no cookie with an age in numbers: `Cache-Control: max-age=60` is none.
  init?(_ text: String) {
    var text = text[...]
    if let colon = text.firstIndex(of: ":"), text[..<colon].lowercased() == "set-cookie" {
      text = text[text.index(after: colon)...]
    }
    var parts = text.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.count > 1, let equals = parts[0].firstIndex(of: "=") else { return nil }
    name = String(parts[0][..<equals])
    guard !name.isEmpty, name.utf8.allSatisfy(CookieText.isPartOfName) else { return nil }
    parts.removeFirst()
    let ages = parts.filter { $0.lowercased().hasPrefix("max-age=") }.compactMap {
      Double($0.dropFirst("max-age=".utf8.count).prefix { $0.isNumber })
    }
    guard let age = ages.first else { return nil }
    self.age = age
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }

  /// Whether `max-age=` stands in a text, in any case.
  static func holdsAge(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let wanted: StaticString = "ax-age="
    let count = wanted.utf8CodeUnitCount
    guard text.count > count else { return false }
    return wanted.withUTF8Buffer { wanted in
      for start in 0...(text.count - count) where text[start] | 0x20 == 0x61 {
        let isSame = (0..<count).allSatisfy { offset in
          let byte = text[start + offset]
          return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted[offset]
        }
        if isSame { return true }
      }
      return false
    }
  }
}
