/// Facts as bytes, to be kept until the same content comes again. Path and language are not in them.
///
/// A build of ropa only reads what the same build wrote, so there is no number of a format here.
/// Every type is read by naming all that it holds; a test fails when one holds more.
extension FileFacts {
  /// Nil for facts that break what later stages rely on, which no reader would take.
  public var encoded: [UInt8]? {
    var writer = FactsWriter()
    FactCounts(of: self).write(to: &writer)
    lines.write(to: &writer)
    names.write(to: &writer, marked: areNamesUsed)
    for row in imports { row.write(to: &writer) }
    var declared = Declaration.Neighbours()
    for (index, row) in declarations.enumerated() { row.write(to: &writer, index, &declared) }
    for row in inheritances { row.write(to: &writer) }
    for row in attributes { row.write(to: &writer) }
    var seen = Value.Neighbours()
    for (index, row) in values.enumerated() { row.write(to: &writer, index, &seen) }
    var called = Call.Neighbours()
    for row in calls { row.write(to: &writer, &called) }
    var given: ValueIndex = 0
    for row in arguments { row.write(to: &writer, &given) }
    var offset: UInt32 = 0
    for row in literals { row.write(to: &writer, &offset) }
    var end: ValueIndex = 0
    for row in edges { row.write(to: &writer, &end) }
    for row in packages { row.write(to: &writer) }
    for row in settings { row.write(to: &writer) }
    for row in directives { row.write(to: &writer) }
    for row in gaps { row.write(to: &writer) }
    return writer.isSound && isBounded ? writer.bytes : nil
  }

  /// Facts that `encoded` gave. Nil for any other bytes: no number in facts leads astray.
  ///
  /// - Parameters:
  ///   - path: of the file that has the content now.
  ///   - language: in which it was read.
  public init?(encoded bytes: UnsafeRawBufferPointer, path: String, language: Language) {
    self.init(encoded: bytes, path: path, language: language, to: .end, areSound: false)
  }

  /// - Parameters:
  ///   - depth: what follows is left out; without values no declaration speaks of one.
  ///   - areSound: whether the bytes are known to be facts, so that what the whole of them must be is not proven again.
  init?(
    encoded bytes: UnsafeRawBufferPointer, path: String, language: Language, to depth: FactDepth,
    areSound: Bool
  ) {
    guard var reader = FactsReader(bytes) else { return nil }
    let counts = FactCounts(from: &reader)
    guard let lines = LineTable(from: &reader),
      let names = NameTable(from: &reader, counts.names, areSound: areSound)
    else { return nil }
    self.init(path: path, language: language, lines: lines)
    self.names = names
    imports = reader.rows(counts.imports) { reader, _ in Import(from: &reader, counts) }
    var declared = Declaration.Neighbours()
    declarations = reader.rows(counts.declarations) {
      Declaration(from: &$0, $1, &declared, counts)
    }
    inheritances = reader.rows(counts.inheritances) { reader, _ in
      Inheritance(from: &reader, counts)
    }
    if depth == .declarations {
      for index in declarations.indices { declarations[index].initialValue = -1 }
      guard reader.isSound else { return nil }
      return
    }
    attributes = reader.rows(counts.attributes) { reader, _ in Attribute(from: &reader, counts) }
    var seen = Value.Neighbours()
    values = reader.rows(counts.values) { Value(from: &$0, $1, &seen, counts) }
    if depth == .values {
      guard reader.isSound else { return nil }
      return
    }
    var called = Call.Neighbours()
    calls = reader.rows(counts.calls) { reader, _ in Call(from: &reader, &called, counts) }
    if depth == .calls {
      guard reader.isSound else { return nil }
      return
    }
    var given: ValueIndex = 0
    arguments = reader.rows(counts.arguments) { reader, _ in Argument(from: &reader, &given, counts)
    }
    var offset: UInt32 = 0
    literals = reader.rows(counts.literals) { reader, _ in Literal(from: &reader, &offset, counts) }
    var end: ValueIndex = 0
    edges = reader.rows(counts.edges) { reader, _ in FlowEdge(from: &reader, &end, counts) }
    packages = reader.rows(counts.packages) { reader, _ in Package(from: &reader, counts) }
    settings = reader.rows(counts.settings) { reader, _ in Setting(from: &reader, counts) }
    directives = reader.rows(counts.directives) { reader, _ in Directive(from: &reader, counts) }
    gaps = reader.rows(counts.gaps) { reader, _ in Gap(from: &reader, counts) }
    guard reader.isSound, reader.rest == 0, areSound || callsAndValuesAgree && isBounded
    else { return nil }
  }

  /// The names of facts that were encoded, and for each whether a reference or a member has it; nil where the bytes are
  /// no facts.
  ///
  /// - Parameter bytes: known to be sound.
  static func namesInUse(in bytes: [UInt8]) -> (names: NameTable, areUsed: [Bool])? {
    bytes.withUnsafeBytes { bytes in
      guard var reader = FactsReader(bytes) else { return nil }
      let counts = FactCounts(from: &reader)
      guard LineTable(from: &reader) != nil else { return nil }
      let areUsed = NameTable.marks(at: reader, counts.names)
      return NameTable(from: &reader, counts.names, areSound: true).map { ($0, areUsed) }
    }
  }

  /// For each name whether a reference or a member has it.
  var areNamesUsed: [Bool] {
    var areUsed = [Bool](repeating: false, count: names.count)
    for value in values where value.kind == .reference || value.kind == .member {
      areUsed[Int(value.name.number)] = true
    }
    return areUsed
  }

  /// Whether the result of each call is the value that says so.
  private var callsAndValuesAgree: Bool {
    for (index, call) in calls.enumerated() {
      let result = values[Int(call.result)]
      guard result.kind == .call, result.target == index else { return false }
    }
    return true
  }

  /// Whether later stages, which go from each declaration outwards and from each call to its arguments, take
  /// no more time than a source file of the size could make them.
  private var isBounded: Bool {
    let given =
      calls.reduce(0) { $0 + Int($1.arguments.count) }
      + attributes.reduce(0) { $0 + Int($1.arguments.count) }
    return given <= arguments.count && declarationsAreNested(below: FileFacts.deepest)
  }

  /// Front ends stop at a quarter of it.
  private static let deepest: UInt16 = 1000

  private func declarationsAreNested(below limit: UInt16) -> Bool {
    var depths: [UInt16] = []
    depths.reserveCapacity(declarations.count)
    for declaration in declarations {
      let depth = declaration.parent < 0 ? 0 : depths[Int(declaration.parent)] + 1
      guard depth < limit else { return false }
      depths.append(depth)
    }
    return true
  }
}

/// How far encoded facts are read: they stand in this order.
enum FactDepth {
  /// Names, imports, declarations and what types inherit from.
  case declarations
  /// Those, attributes and values.
  case values
  /// Those and calls.
  case calls
  case end
}

/// How many rows of each type there are; all of them first, as rows name rows of other types.
struct FactCounts {
  let names: Int
  let imports: Int
  let declarations: Int
  let inheritances: Int
  let attributes: Int
  let values: Int
  let calls: Int
  let arguments: Int
  let literals: Int
  let edges: Int
  let packages: Int
  let settings: Int
  let directives: Int
  let gaps: Int

  init(of facts: FileFacts) {
    names = facts.names.count
    imports = facts.imports.count
    declarations = facts.declarations.count
    inheritances = facts.inheritances.count
    attributes = facts.attributes.count
    values = facts.values.count
    calls = facts.calls.count
    arguments = facts.arguments.count
    literals = facts.literals.count
    edges = facts.edges.count
    packages = facts.packages.count
    settings = facts.settings.count
    directives = facts.directives.count
    gaps = facts.gaps.count
  }

  init(from reader: inout FactsReader) {
    names = reader.count()
    imports = reader.count()
    declarations = reader.count()
    inheritances = reader.count()
    attributes = reader.count()
    values = reader.count()
    calls = reader.count()
    arguments = reader.count()
    literals = reader.count()
    edges = reader.count()
    packages = reader.count()
    settings = reader.count()
    directives = reader.count()
    gaps = reader.count()
  }

  func write(to writer: inout FactsWriter) {
    let counts = [
      names, imports, declarations, inheritances, attributes, values, calls, arguments, literals,
      edges, packages, settings, directives, gaps,
    ]
    for count in counts {
      writer.require(count <= Int(Int32.max))
      writer.write(UInt32(truncatingIfNeeded: count))
    }
  }
}
