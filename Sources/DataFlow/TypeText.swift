/// A type as code writes it, taken apart as far as following data needs.
indirect enum TypeText: Sendable, Hashable {
  /// `User`, `Session.User`; without generic arguments.
  case named(String)
  /// `[User]`, `Set<User>`, `Array<User>`: what is got by going through it.
  case list(of: TypeText)
  /// `[String: User]`
  case dictionary(to: TypeText)
  case tuple([TypeText])
  /// `(User, Int) -> Void`
  case function(parameters: [TypeText], result: TypeText)

  /// - Parameter text: as written; optionality, pointers, qualifiers and attributes are left out, because
  ///   data does not care for them. Nil where nothing is left, or the type is beyond what data needs.
  init?(_ text: String) {
    var reader = TypeReader(text)
    guard let type = reader.type(depth: 0) else { return nil }
    self = type
  }

  /// The name of the type, where it has one.
  var name: String? {
    guard case .named(let name) = self else { return nil }
    return name
  }

  /// The type of an element, of a sequence, a list or a dictionary's value.
  var element: TypeText? {
    switch self {
    case .list(let element): element
    case .dictionary(let value): value
    case .named, .tuple, .function: nil
    }
  }
}

/// Reads a type from left to right, and stops at what it does not know.
private struct TypeReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Deeper types are not taken apart.
  private static let deepest = 16

  /// Words before a type that say how a value is held or passed, not what it is.
  private static let qualifiers: Set<String> = [
    "some", "any", "inout", "borrowing", "consuming", "sending", "isolated", "nonisolated", "weak",
    "unowned", "lazy", "const", "volatile", "struct", "union", "enum", "class", "static", "extern",
    "register", "restrict", "nullable", "nonnull", "__weak", "__strong", "__block", "__kindof",
    "_Nullable", "_Nonnull", "__nullable", "__nonnull",
  ]

  /// Generic types whose one argument, or the last of them, is what going through them gives.
  private static let sequences: Set<String> = [
    "Array", "Set", "ContiguousArray", "ArraySlice", "AnySequence", "AnyCollection", "AsyncStream",
    "AsyncThrowingStream", "Sequence", "Collection", "List", "Results", "LazySequence", "NSArray",
    "NSMutableArray", "NSSet", "NSMutableSet", "NSOrderedSet", "NSHashTable", "FetchedResults",
  ]

  /// Generic types that stand for the value in them.
  private static let wrappers: Set<String> = [
    "Optional", "Binding", "Published", "ObservedObject", "Box", "Unmanaged", "Reference", "Task",
    "CurrentValueSubject", "PassthroughSubject", "AnyPublisher", "EventLoopFuture", "Observable",
    "Result", "UnsafePointer", "UnsafeMutablePointer", "id", "NSObject",
  ]

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func type(depth: Int) -> TypeText? {
    guard depth < TypeReader.deepest else { return nil }
    skipSpace()
    guard let byte = current else { return nil }
    var result: TypeText?
    switch byte {
    case UInt8(ascii: "@"):
      index += 1
      guard word() != nil else { return nil }
      skipGroup()
      return type(depth: depth + 1)
    case UInt8(ascii: "["): result = bracketed(depth: depth)
    case UInt8(ascii: "("): result = tuple(depth: depth)
    default: result = named(depth: depth)
    }
    return result.flatMap { arrow(after: $0, depth: depth) }
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func word() -> String? {
    skipSpace()
    let start = index
    while let byte = current,
      byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  /// No qualifier does.
  private mutating func startsWithCapital() -> Bool {
    skipSpace()
    return current.map { (0x41...0x5A).contains($0) } ?? false
  }

  /// Skips `( ... )` after an attribute.
  private mutating func skipGroup() {
    guard current == UInt8(ascii: "(") else { return }
    var depth = 0
    while let byte = current {
      index += 1
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return }
    }
  }

  private mutating func named(depth: Int) -> TypeText? {
    var name: String?
    while case let isCapital = startsWithCapital(), let next = word() {
      if !isCapital, TypeReader.qualifiers.contains(next) { continue }
      name = next
      break
    }
    // `unsigned char` is a character.
    if name == "unsigned" || name == "signed" {
      let end = index
      let next = word()
      if next == "char" { name = next } else { index = end }
    }
    guard var name else { return nil }
    var last = name
    var arguments = generics(depth: depth)
    while take(UInt8(ascii: ".")) {
      guard let next = word() else { return nil }
      name += ".\(next)"
      last = next
      arguments = generics(depth: depth)
    }
    if let argument = arguments.last {
      if last == "Dictionary" { return .dictionary(to: argument) }
      if TypeReader.sequences.contains(last) { return .list(of: argument) }
      if TypeReader.wrappers.contains(last) { return arguments[0] }
    }
    return .named(name)
  }

  private mutating func generics(depth: Int) -> [TypeText] {
    guard take(UInt8(ascii: "<")) else { return [] }
    var arguments: [TypeText] = []
    while let argument = type(depth: depth + 1) {
      arguments.append(argument)
      suffix()
      guard take(UInt8(ascii: ",")) else { break }
    }
    _ = take(UInt8(ascii: ">"))
    return arguments
  }

  private mutating func bracketed(depth: Int) -> TypeText? {
    index += 1
    guard let first = type(depth: depth + 1) else { return nil }
    suffix()
    if take(UInt8(ascii: ":")) {
      guard let value = type(depth: depth + 1) else { return nil }
      suffix()
      _ = take(UInt8(ascii: "]"))
      return .dictionary(to: value)
    }
    _ = take(UInt8(ascii: "]"))
    return .list(of: first)
  }

  private mutating func tuple(depth: Int) -> TypeText? {
    index += 1
    var parts: [TypeText] = []
    while !take(UInt8(ascii: ")")) {
      let start = index
      // A label or a parameter's name before the type: `(user: User, _ count: Int)`.
      while word() != nil {}
      if !take(UInt8(ascii: ":")) { index = start }
      guard let part = type(depth: depth + 1) else { return nil }
      parts.append(part)
      suffix()
      if !take(UInt8(ascii: ",")) {
        guard take(UInt8(ascii: ")")) else { return nil }
        break
      }
    }
    return parts.count == 1 && !arrowFollows() ? parts[0] : .tuple(parts)
  }

  /// `?`, `!`, `*`, `&`, `...`, `& Protocol` after a type.
  private mutating func suffix() {
    while let byte = {
      skipSpace()
      return current
    }() {
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "."):
        guard bytes[index...].starts(with: "...".utf8) else { return }
        index += 3
      case UInt8(ascii: "&"):
        index += 1
        guard word() != nil else { return }
      default: return
      }
    }
  }

  private mutating func arrowFollows() -> Bool {
    let start = index
    defer { index = start }
    while let next = word() {
      guard ["async", "throws", "rethrows"].contains(next) else { return false }
      skipGroup()
    }
    return bytes[index...].starts(with: "->".utf8)
  }

  private mutating func arrow(after type: TypeText, depth: Int) -> TypeText? {
    suffix()
    guard arrowFollows() else { return type }
    while word() != nil { skipGroup() }
    index += 2
    guard let result = self.type(depth: depth + 1) else { return nil }
    if case .tuple(let parameters) = type {
      return .function(parameters: parameters, result: result)
    }
    return .function(parameters: [type], result: result)
  }
}
