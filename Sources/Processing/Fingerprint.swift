import SourceModel
import StrictJSON

/// What stays the same of one place of a finding when lines move, files are renamed and code is laid out
/// anew: the check, what it is about, and the declarations around the place.
///
/// Two places that differ in nothing else have the same fingerprint: who remembers fingerprints has to
/// count them, or the second leak in a function would pass for the first.
public struct Fingerprint: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 16 hexadecimal digits.
  public let description: String

  /// - Returns: nil for anything that is not 16 hexadecimal digits in lower case.
  public init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy { isASCIIDigit($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 16, isHexadecimal else { return nil }
    description = text
  }

  fileprivate init(of parts: [String]) {
    // FNV-1a, with a byte that no text has after each part.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    description = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    left.description < right.description
  }
}

/// What stands around a place: the names of the types and functions, or the keys of a record.
public typealias PlaceNames = (_ path: String, _ location: SourceLocation) -> [String]

extension Finding {
  /// Of the finding's own place, then of each further one, in their order.
  public func fingerprints(_ names: PlaceNames) -> [Fingerprint] {
    // What is about nothing in the code is about what its message says; numbers in it may be of lines,
    // days or how many there are.
    let own = evidence?.about ?? [withoutNumbers(message)]
    let first = fingerprint(own, evidence, names(path, location), names)
    return [first]
      + also.map { place in
        fingerprint(
          place.evidence?.about ?? [withoutNumbers(place.what)], place.evidence,
          names(place.path, place.location), names)
      }
  }

  private func fingerprint(
    _ about: [String], _ evidence: Evidence?, _ around: [String], _ names: PlaceNames
  ) -> Fingerprint {
    let target = evidence?.flow.map { names($0.target.path, $0.target.location) } ?? []
    return Fingerprint(of: [check.rawValue] + about + ["in"] + around + ["to"] + target)
  }

  /// The finding with the places that `keeps` says, the first of them as its own; nil if there is none.
  ///
  /// - Parameter keeps: for the finding's own place and each further one, in their order.
  public func keeping(_ keeps: [Bool]) -> Finding? {
    guard let first = keeps.firstIndex(of: true) else { return nil }
    var finding = self
    finding.also = zip(also, keeps.dropFirst()).filter(\.1).map(\.0)
    guard first > 0 else { return finding }
    let place = finding.also.removeFirst()
    finding.path = place.path
    finding.location = place.location
    finding.length = place.evidence?.flow?.source.length ?? 1
    finding.evidence = place.evidence
    finding.message = place.message ?? message
    return finding
  }
}

private func withoutNumbers(_ text: String) -> String {
  var result = ""
  var wasDigit = false
  for character in text {
    let isDigit = character.isASCII && character.isNumber
    if !isDigit { result.append(character) } else if !wasDigit { result.append("#") }
    wasDigit = isDigit
  }
  return result
}

extension FileFacts {
  /// The names of the types and functions around a place, from the outermost in. A function has the labels
  /// of its parameters; a closure and an accessor have no name of their own.
  public func names(around location: SourceLocation) -> [String] {
    let offset = lines.offset(line: location.line, column: location.column)
    var index = Int32(-1)
    for (number, declaration) in declarations.enumerated()
    where declaration.offset <= offset && offset <= declaration.end
      && (declaration.kind.isType || declaration.kind.isFunction)
    {
      index = Int32(number)
    }
    var result: [String] = []
    while index >= 0 {
      let declaration = declarations[Int(index)]
      let name = name(of: declaration, index)
      if !name.isEmpty { result.append(name) }
      index = declaration.parent
    }
    return result.reversed()
  }

  private func name(of declaration: Declaration, _ index: DeclarationIndex) -> String {
    switch declaration.kind {
    case .extension: names[declaration.type]
    case .closure, .accessor: ""
    case .function, .initializer, .subscriptFunction, .operatorFunction, .macro, .deinitializer:
      "\(declaration.kind) \(names[declaration.name])(\(labels(of: index)))"
    case .class, .structure, .enumeration, .union, .actor, .interface, .typeAlias,
      .associatedType, .genericParameter, .property, .field, .variable, .parameter, .enumCase,
      .associatedValue, .column, .key, .macroDefinition:
      names[declaration.name]
    }
  }

  private func labels(of function: DeclarationIndex) -> String {
    declarations[Int(function)...].dropFirst()
      .prefix { $0.parent >= function }
      .filter { $0.parent == function && $0.kind == .parameter }
      .map { names[$0.label == .none ? $0.name : $0.label] + ":" }.joined()
  }
}

extension JSONNode {
  /// The keys around a place, from the outermost in; the entry of an array by its id or name, so that
  /// entries may change places.
  public func keys(around location: SourceLocation) -> [String] {
    let place = JSONPosition(line: location.line, column: location.column)
    switch value {
    case .null, .boolean, .number, .string: return []
    case .array(let entries):
      guard let entry = entries.last(where: { $0.position <= place }) else { return [] }
      return [entry.title].compactMap(\.self) + entry.keys(around: location)
    case .object(let members):
      guard let member = members.last(where: { $0.keyPosition <= place }) else { return [] }
      return [member.key] + member.node.keys(around: location)
    }
  }

  private var title: String? {
    switch value {
    case .null, .boolean, .number, .array: return nil
    case .string(let text): return text
    case .object(let members):
      for key in ["id", "recipient", "name"] {
        if let member = members.first(where: { $0.key == key }),
          case .string(let text) = member.node.value
        {
          return text
        }
      }
      return nil
    }
  }
}
