import RuleCatalog
import SourceModel

/// What a type as written says of the values that it has.
enum DeclaredType: Sendable {
  /// Nothing is written, or nothing can be told.
  case unknown
  case text
  case number
  case date
  case flag
  case identifier
  case link
  case bytes
  case network
  /// A function, a part of the screen, a service ...: no datum.
  case noData
  /// A type whose values are data of a category, by number.
  case data(Int, name: String)
  /// A type that the rules do not know, by the words of its name.
  case named(NameReading, name: String)
}

extension DeclaredType {
  /// What kind of value it is, where that is settled.
  var shape: ValueShape? {
    switch self {
    case .text: .text
    case .number: .number
    case .date: .date
    case .identifier: .identifier
    case .link: .link
    case .bytes: .bytes
    case .network: .network
    case .unknown, .flag, .noData, .data, .named: nil
    }
  }
}

/// Reads types as written in Swift, C and Objective-C, each once a run. A class, as all files share it.
final class TypeReader: Sendable {
  private let known = Memo<DeclaredType>()
  private let controls = Memo<Bool>()
  private let vendors = Memo<VendorType?>()
  private let catalog: RuleCatalog
  private let text, number, date, flag, machine, thing, wrapper: Int
  private let identifier, link, bytes, network, input: Int

  init(_ catalog: RuleCatalog) {
    self.catalog = catalog
    text = catalog.number(of: .textType)
    number = catalog.number(of: .numberType)
    date = catalog.number(of: .dateType)
    flag = catalog.number(of: .flagType)
    machine = catalog.number(of: .machineType)
    thing = catalog.number(of: .thing)
    wrapper = catalog.number(of: .wrapperType)
    identifier = catalog.number(of: .identifierType)
    link = catalog.number(of: .linkType)
    bytes = catalog.number(of: .bytesType)
    network = catalog.number(of: .networkType)
    input = catalog.number(of: .inputType)
  }

  func read(_ type: UnsafeBufferPointer<UInt8>) -> DeclaredType {
    known.value(of: type) { read(type[...], depth: 0) }
  }

  /// Whether a type is that of a control in which a person writes: `UIKit.UITextField?`.
  func isInput(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
    controls.value(of: type) {
      catalog.read(TypeReader.lastName(of: type)).last.contains(vocabulary: input)
    }
  }

  /// What the name of a type that a file declares says of recipients; nil where it is named after none.
  func vendor(_ type: Declaration, in file: FileFacts) -> VendorType? {
    file.names.withBytes(of: type.name) { name in
      vendors.value(of: name) { vendorType(named: name, catalog) }
    }
  }

  /// `UITextField` of `UIKit.UITextField?` and of `UITextField * const`; empty where nothing is named.
  private static func lastName(
    of type: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var range = lastNameRange(in: type, before: type.count)
    while type[range].elementsEqual("const".utf8) {
      range = lastNameRange(in: type, before: range.lowerBound)
    }
    return UnsafeBufferPointer(rebasing: type[range])
  }

  private func read(_ written: Slice<UnsafeBufferPointer<UInt8>>, depth: Int) -> DeclaredType {
    // Deeper than any type that a person writes; it bounds the recursion.
    guard depth < 16 else { return .unknown }
    let (type, isIndirect) = trimmed(written)
    guard let first = type.first, let last = type.last else { return .unknown }
    if isFunction(type) || type.ends(with: ".Type") { return .noData }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") {
      return read(
        lastPart(of: type.dropFirst().dropLast(), at: UInt8(ascii: ":")), depth: depth + 1)
    }
    if first == UInt8(ascii: "("), last == UInt8(ascii: ")") {
      let inner = type.dropFirst().dropLast()
      let isTuple = part(of: inner, at: UInt8(ascii: ",")) != nil
      return isTuple ? .unknown : read(inner, depth: depth + 1)
    }
    if last == UInt8(ascii: ">"), let open = type.firstIndex(of: UInt8(ascii: "<")) {
      return generic(type[..<open], arguments: type[(open + 1)...].dropLast(), depth: depth)
    }
    return plain(type, isIndirect: isIndirect)
  }

  private func generic(
    _ outer: Slice<UnsafeBufferPointer<UInt8>>, arguments: Slice<UnsafeBufferPointer<UInt8>>,
    depth: Int
  ) -> DeclaredType {
    if case .noData = plain(outer, isIndirect: false) { return .noData }
    // `Result<String, Error>` is a String; `Dictionary<Int, String>` holds Strings.
    let isDictionary = outer.ends(with: "Dictionary")
    let comma = part(of: arguments, at: UInt8(ascii: ","))
    guard let comma else { return read(arguments, depth: depth + 1) }
    return read(
      isDictionary ? arguments[(comma + 1)...] : arguments[..<comma], depth: depth + 1)
  }

  private func plain(
    _ type: Slice<UnsafeBufferPointer<UInt8>>, isIndirect: Bool
  ) -> DeclaredType {
    let whole = catalog.read(UnsafeBufferPointer(rebasing: type))
    if whole.whole.contains(vocabulary: machine) { return .noData }
    let lastName =
      type.lastIndex(of: UInt8(ascii: ".")).map { type[($0 + 1)...] } ?? type
    if let category = catalog.category(ofType: UnsafeBufferPointer(rebasing: lastName)) {
      return .data(category, name: String(decoding: lastName, as: UTF8.self))
    }
    let reading =
      lastName.count == type.count ? whole : catalog.read(UnsafeBufferPointer(rebasing: lastName))
    if reading.whole.contains(vocabulary: text) {
      // A lone `char` is a number to C.
      return lastName.elementsEqual("char".utf8) && !isIndirect ? .number : .text
    }
    if reading.whole.contains(vocabulary: number) { return .number }
    if reading.whole.contains(vocabulary: date) { return .date }
    if reading.whole.contains(vocabulary: flag) { return .flag }
    if reading.whole.contains(vocabulary: machine) { return .noData }
    if reading.whole.contains(vocabulary: identifier) { return .identifier }
    if reading.whole.contains(vocabulary: link) { return .link }
    if reading.whole.contains(vocabulary: bytes) { return .bytes }
    if reading.whole.contains(vocabulary: network) { return .network }
    if reading.whole.contains(vocabulary: wrapper) { return .unknown }
    // `HTMLString` is a text too.
    if reading.last.contains(vocabulary: text), reading.claims.isEmpty { return .text }
    if reading.last.contains(vocabulary: thing), reading.claims.isEmpty { return .noData }
    // One or two letters are a generic parameter, or `id`.
    if lastName.count <= 2 || lastName.elementsEqual("Any".utf8) { return .unknown }
    return .named(reading, name: String(decoding: lastName, as: UTF8.self))
  }

  /// Without what is written around a type's name and does not change what its values are.
  private func trimmed(
    _ type: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (Slice<UnsafeBufferPointer<UInt8>>, isIndirect: Bool) {
    var type = type
    var isIndirect = false
    var isChanged = true
    while isChanged, let first = type.first, let last = type.last {
      isChanged = true
      if first == 0x20 || first == UInt8(ascii: "~") {
        type = type.dropFirst()
      } else if last == 0x20 || "?!&".utf8.contains(last) {
        type = type.dropLast()
      } else if last == UInt8(ascii: "*") {
        type = type.dropLast()
        isIndirect = true
      } else if last == UInt8(ascii: "]"), first != UInt8(ascii: "["),
        let open = type.lastIndex(of: UInt8(ascii: "["))
      {
        type = type[..<open]
        isIndirect = true
      } else if let word = leadingWords.first(where: { type.starts(with: $0.utf8) }) {
        type = type.dropFirst(word.utf8.count)
      } else if let word = trailingWords.first(where: { type.ends(with: $0) }) {
        type = type.dropLast(word.utf8.count)
      } else if first == UInt8(ascii: "@"), let space = type.firstIndex(of: 0x20) {
        type = type[(space + 1)...]
      } else {
        isChanged = false
      }
    }
    return (type, isIndirect)
  }

  private func isFunction(_ type: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var previous: UInt8 = 0
    var depth = 0
    for byte in type {
      if previous == UInt8(ascii: "("), byte == UInt8(ascii: "^") || byte == UInt8(ascii: "*") {
        return true
      }
      if previous == UInt8(ascii: "-"), byte == UInt8(ascii: ">"), depth == 0 { return true }
      if "([<".utf8.contains(byte) { depth += 1 }
      if ")]".utf8.contains(byte) || byte == UInt8(ascii: ">") && previous != UInt8(ascii: "-") {
        depth -= 1
      }
      previous = byte
    }
    return false
  }

  private func lastPart(
    of type: Slice<UnsafeBufferPointer<UInt8>>, at separator: UInt8
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    part(of: type, at: separator).map { type[($0 + 1)...] } ?? type
  }

  /// The first separator outside of brackets.
  private func part(
    of type: Slice<UnsafeBufferPointer<UInt8>>, at separator: UInt8
  ) -> Int? {
    var depth = 0
    for (index, byte) in zip(type.indices, type) {
      if "([<".utf8.contains(byte) { depth += 1 }
      if ")]>".utf8.contains(byte) { depth -= 1 }
      if byte == separator, depth == 0 { return index }
    }
    return nil
  }
}

private let leadingWords = [
  "inout ", "borrowing ", "consuming ", "sending ", "some ", "any ", "const ", "volatile ",
  "struct ", "union ", "enum ", "unsigned ", "signed ", "static ", "register ", "__kindof ",
  "nullable ", "nonnull ", "isolated ", "__owned ", "__shared ",
]
private let trailingWords = [
  " const", "_Nonnull", "_Nullable", "_Null_unspecified", "__nullable", "__nonnull", "__strong",
  "__weak", "__autoreleasing", "restrict", "...",
]

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
