import BuiltInRules
import ClangFrontEnd
import Classification
import DataFlow
import Foundation
import RuleCatalog
import SourceModel
import SwiftFrontEnd
import Testing

/// Code that hands a datum to one name of a rule, in the way that the rule says.
private struct SinkSample {
  let sink: Sink
  let call: SinkCall
  let name: String
  let place: ArgumentPlace
  /// A type of the rule, or nil of a function.
  let type: String?

  /// One for which the rule holds.
  private var datum: String { "user.\(member)" }

  private var member: String {
    let categories = sink.weakness.categories
    if categories.contains("contact/phone-number") { return "phoneNumber" }
    return categories.contains("account/credentials") ? "password" : "email"
  }

  var category: String {
    switch member {
    case "phoneNumber": "contact/phone-number"
    case "password": "account/credentials"
    default: "contact/email-address"
    }
  }

  private var module: String { sink.modules.first.map { "import \($0)\n" } ?? "" }

  /// The arguments up to the one that holds the datum.
  private func arguments(_ datum: String) -> [String] {
    var result: [String] = []
    let position: Int
    switch place {
    case .receiver, .closure, .nobody: position = -1
    case .position(let number), .positions(let number): position = number
    case .label(let label):
      result.append("\(label): \(datum)")
      position = -1
    }
    for number in 0..<(position + 1) { result.append(number == position ? datum : "other") }
    if let condition = call.condition {
      if case .argument(let position) = condition.place, condition.test != .isNot {
        while result.count <= position { result.append("other") }
        result[position] = condition.constants[0]
      }
    }
    return result
  }

  /// `to` and `options` of `write(to:options:)`; nil of a name without labels.
  private var labels: [Substring]? {
    guard name.hasSuffix(")"), let start = name.firstIndex(of: "(") else { return nil }
    return name[start...].dropFirst().dropLast().split(separator: ":")
  }

  var swift: String {
    let user = "struct User { var \(member): String }\n"
    switch call.form {
    case .answers:
      let type = call.of[0]
      return module + user
        + """
        struct Endpoint: \(type) {
          let user: User
          var \(label): Any { \(datum) }
        }
        """
    case .writes:
      let written = name == "subscript" ? "target[\"key\"]" : "target.\(name)"
      return module + user
        + "func send(_ user: User, _ target: \(type ?? "Any")) { \(written) = \(datum) }"
    case .calls:
      // What is not declared public is left out of such a log.
      let written = sink.redacts ? "\"\\(\(datum), privacy: .public)\"" : datum
      let list =
        labels?.map { "\($0): other" }.joined(separator: ", ")
        ?? arguments(written).joined(separator: ", ")
      let name = self.name.prefix { $0 != "(" }
      if case .closure(let label) = place {
        return module + user
          + """
          func send(_ user: User, _ target: \(type ?? "Any")) {
            target.\(name)(\(label): { form in form.append(\(datum)) })
            target.\(name)(other) { form in form.append(\(datum)) }
          }
          """
      }
      if place == .receiver {
        return module + user
          + """
          struct Row: \(type ?? "Any") { var \(member): String }
          func send(_ user: User, _ row: Row) {
            row.\(name)(\(list))
            Data(\(datum).utf8).\(name)(\(list))
          }
          """
      }
      var receiver = type == nil ? "" : "target."
      if let type, let condition = call.condition, condition.place == .maker {
        receiver = "\(type)(key: other, mode: \(condition.constants[0])())."
      }
      return module + user
        + "func send(_ user: User, _ target: \(type ?? "Any")) { \(receiver)\(name)(\(list)) }"
    }
  }

  /// The call that a condition wants before the one of the sample.
  private var prepared: String {
    guard let condition = call.condition, case .preparation(let names) = condition.place else {
      return ""
    }
    return "\(names[0])(other, \(condition.constants[0])()); "
  }

  private var label: String {
    if case .label(let label) = place { return label }
    return name
  }

  var c: String {
    let user = "struct user { char *\(member); };\n"
    let list = arguments("user->\(member)").joined(separator: ", ")
    return user + "void send_it(struct user *user, int other) { \(prepared)\(name)(\(list)); }"
  }

  var objectiveC: String {
    let user = """
      @interface \(type ?? "NSObject") : NSObject
      @end
      @interface User : NSObject
      @property (copy) NSString *\(member);
      @end

      """
    var parts = name.split(separator: ":").map(String.init)
    let arguments = arguments(datum)
    for index in parts.indices {
      parts[index] += ":" + (index < arguments.count ? arguments[index] : "other")
    }
    let receiver = place == .receiver ? "[\(datum) dataUsingEncoding:4]" : "target"
    let message = name.contains(":") ? parts.joined(separator: " ") : name
    return user
      + "void send_it(User *user, \(type ?? "id") *target, id other) { [\(receiver) \(message)]; }"
  }
}

private let samples: [SinkSample] = BuiltInRules.catalog.sinks.flatMap { sink in
  sink.calls.flatMap { call in
    call.names.flatMap { name in
      (call.data.isEmpty ? [.position(0)] : call.data).map { place in
        SinkSample(
          sink: sink, call: call, name: name, place: place,
          type: call.of.first { !$0.contains(".") } ?? call.of.first)
      }
    }
  }
}

private func isFound(_ sample: SinkSample, _ text: String, _ language: Language) throws -> Bool {
  let file = SourceFile(path: "sample", language: language, bytes: Array(text.utf8))
  let facts: FileFacts
  if language == .swift {
    facts = try SwiftFrontEnd().facts(of: file).get()
  } else {
    facts = try ClangFrontEnd.open().flatMap { $0.facts(of: file) }.get()
  }
  let catalog = BuiltInRules.catalog
  let data = followData(in: [facts], classify([facts], with: catalog), sinks: catalog.sinks)
  return data.flows.contains { $0.rule == sample.sink.id && $0.category == sample.category }
    || data.weakened.contains { $0.rule == sample.sink.id && $0.category == sample.category }
}

@Suite struct SinkTests {
  @Test func `each name of a rule of sinks takes what it is handed`() throws {
    var isSilent: [String: Bool] = [:]
    for sample in samples {
      switch sample.sink.role {
      case .transmission, .storage, .logging, .weakened: break
      case .address, .pseudonymised, .encrypted: continue
      }
      // Not every function of a rule has all the places that its rule names.
      let key = "\(sample.sink.id): \(sample.type ?? "") \(sample.name)"
      guard isSilent[key] != false else { continue }
      let isSelector = sample.name.contains(":") && !sample.name.hasSuffix(")")
      let isInSwift = try !isSelector && isFound(sample, sample.swift, .swift)
      let isInC = try sample.type == nil && isFound(sample, sample.c, .c)
      let isInObjectiveC =
        try !isInSwift && !isInC && sample.type != nil
        && isFound(sample, sample.objectiveC, .objectiveC)
      isSilent[key] = !isInSwift && !isInC && !isInObjectiveC
    }
    let silent = isSilent.filter(\.value).keys.sorted()
    #expect(samples.count > 400)
    #expect(silent == [])
  }
}
