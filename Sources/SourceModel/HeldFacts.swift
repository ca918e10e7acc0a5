/// The facts of one file while a run needs them: as they are, or as bytes that are read again whenever they are asked
/// for, which take about a sixth of the memory. A class, to be handed around; it never changes.
public final class HeldFacts: Sendable {
  public let path: String
  public let language: Language
  public let kinds: FactKinds
  /// How many there are.
  public let declarations: Int
  public let values: Int
  private let form: Form
  /// Whether it is known that they are sound.
  public let isProven: Bool

  private enum Form: Sendable {
    case open(SharedFacts)
    case packed([UInt8])
    /// Somewhere in a store.
    case stored(FactsPlace, any FactsStore)
  }

  public convenience init(_ facts: FileFacts) {
    self.init(facts, .open(SharedFacts(facts)))
  }

  /// - Parameters:
  ///   - encoded: the same facts as bytes, where somebody has made them already.
  ///   - holding: how those of a tree of its size are held.
  public convenience init(_ facts: FileFacts, encoded: [UInt8]? = nil, _ holding: FactsHolding) {
    guard case .packed(let store) = holding, let bytes = encoded ?? facts.encoded else {
      self.init(facts)
      return
    }
    if let store, let place = store.keep(bytes) {
      self.init(facts, .stored(place, store))
    } else {
      let isLoose = bytes.capacity > bytes.count + bytes.count / 8
      self.init(facts, .packed(isLoose ? bytes.fitting : bytes))
    }
  }

  private init(_ facts: FileFacts, _ form: Form) {
    path = facts.path
    language = facts.language
    kinds = FactKinds(of: facts)
    declarations = facts.declarations.count
    values = facts.values.count
    self.form = form
    isProven = true
  }

  /// Facts that were kept by another run, of which no more than the head is read: that they are sound is not known
  /// before `proven` says so. Where they are not, what is asked for is without anything.
  ///
  /// Nil where there is something in them that has to be known at once: what could not be read, directives, and what
  /// only manifests have.
  public init?(
    unproven bytes: [UInt8], path: String, language: Language, _ holding: FactsHolding
  ) {
    let counts = bytes.withUnsafeBytes { bytes -> FactCounts? in
      guard var reader = FactsReader(bytes) else { return nil }
      let counts = FactCounts(from: &reader)
      return reader.isSound ? counts : nil
    }
    guard let counts, counts.gaps == 0, counts.directives == 0, counts.packages == 0,
      counts.settings == 0, language.group != .manifests
    else { return nil }
    self.path = path
    self.language = language
    var kinds: FactKinds = counts.declarations > 0 || counts.values > 0 ? .code : []
    if counts.declarations > 0, counts.literals > 0 { kinds.insert(.texts) }
    self.kinds = kinds
    declarations = counts.declarations
    values = counts.values
    isProven = false
    if case .packed(let store?) = holding, let place = store.keep(bytes) {
      form = .stored(place, store)
    } else {
      form = .packed(bytes)
    }
  }

  /// The same, where the bytes are facts of which all is sound; nil where they are not.
  public func proven(_ holding: FactsHolding) -> HeldFacts? {
    guard !isProven else { return self }
    guard let facts = decoded(to: .end) else { return nil }
    if case .packed = holding { return HeldFacts(facts, form) }
    return HeldFacts(facts, .open(SharedFacts(facts)))
  }

  /// Whether asking for the facts costs reading them.
  public var isPacked: Bool {
    switch form {
    case .open: false
    case .packed, .stored: true
    }
  }

  public var facts: FileFacts { shared.facts }

  /// The same for many who need them.
  public var shared: SharedFacts { facts(to: .end) }

  /// Names, imports, declarations and what types inherit from, which is what others need of a file; of what is packed
  /// nothing else is there, and its declarations have no initial values.
  public var outline: SharedFacts { facts(to: .declarations) }

  /// The same with attributes and values, but without calls, literals and steps.
  public var valuesOnly: SharedFacts { facts(to: .values) }

  /// The names of the file, and for each whether a reference or a member has it.
  public var namesInUse: (names: NameTable, areUsed: [Bool]) {
    let found: (names: NameTable, areUsed: [Bool])? =
      switch form {
      case .packed(let bytes) where isProven: FileFacts.namesInUse(in: bytes)
      case .stored(let place, let store) where isProven:
        FileFacts.namesInUse(in: store.bytes(at: place))
      case .open, .packed, .stored: nil
      }
    if let found { return found }
    let shared = valuesOnly
    return (shared.facts.names, shared.facts.areNamesUsed)
  }

  /// The same with calls, but without arguments, literals and steps.
  public var valuesAndCalls: SharedFacts { facts(to: .calls) }

  private func facts(to depth: FactDepth) -> SharedFacts {
    if case .open(let facts) = form { return facts }
    if let facts = decoded(to: depth) { return SharedFacts(facts) }
    // Bytes that this run wrote, or read once already.
    precondition(!isProven, "facts of \(path) are not what they were")
    return SharedFacts(FileFacts(path: path, language: language, lines: LineTable(of: [])))
  }

  /// Nil where bytes are no facts.
  private func decoded(to depth: FactDepth) -> FileFacts? {
    switch form {
    case .open(let facts): facts.facts
    case .packed(let bytes): read(bytes, to: depth)
    case .stored(let place, let store): read(store.bytes(at: place), to: depth)
    }
  }

  private func read(_ bytes: [UInt8], to depth: FactDepth) -> FileFacts? {
    bytes.withUnsafeBytes {
      FileFacts(encoded: $0, path: path, language: language, to: depth, areSound: isProven)
    }
  }
}

extension [UInt8] {
  /// The same without room to grow.
  fileprivate var fitting: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      _ = buffer.initialize(from: self)
      filled = count
    }
  }
}

/// How the facts of a tree are held.
public enum FactsHolding: Sendable {
  /// As they are.
  case open
  /// As bytes, in a store where there is one that takes them, and else in memory.
  case packed((any FactsStore)?)
}

/// Where bytes of a run wait until they are needed again: a file, say.
public protocol FactsStore: AnyObject, Sendable {
  /// Takes bytes; nil where it has no more room, or does not work. May be called from many threads.
  func keep(_ bytes: [UInt8]) -> FactsPlace?

  /// Bytes that were taken. May be called from many threads.
  func bytes(at place: FactsPlace) -> [UInt8]
}

/// Where something stands in a store; in bytes.
public struct FactsPlace: Sendable, Hashable {
  public let offset: Int
  public let count: Int

  public init(offset: Int, count: Int) {
    self.offset = offset
    self.count = count
  }
}

/// The facts of one file, to be handed around: a reference, as facts are a structure of many arrays, each of which costs
/// a count when it is copied. It never changes.
public final class SharedFacts: Sendable {
  public let facts: FileFacts
  public let isSwift: Bool

  public init(_ facts: FileFacts) {
    self.facts = facts
    isSwift = facts.language.isSwift
  }
}

/// What a file has any of, to be known without its facts.
public struct FactKinds: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Declarations or values.
  public static let code = FactKinds(rawValue: 1)
  public static let packages = FactKinds(rawValue: 2)
  public static let settings = FactKinds(rawValue: 4)
  public static let directives = FactKinds(rawValue: 8)
  /// Imports of what a manifest links.
  public static let links = FactKinds(rawValue: 16)
  /// Texts that declarations are given where they stand; of facts that are not proven maybe.
  public static let texts = FactKinds(rawValue: 32)

  init(of facts: FileFacts) {
    self = []
    if !facts.declarations.isEmpty || !facts.values.isEmpty { insert(.code) }
    if !facts.packages.isEmpty { insert(.packages) }
    if !facts.settings.isEmpty { insert(.settings) }
    if !facts.directives.isEmpty { insert(.directives) }
    if facts.imports.contains(where: { $0.kind == .linked }) { insert(.links) }
    if facts.declaresText { insert(.texts) }
  }
}

extension FileFacts {
  /// Whether the initial value of a declaration is a text.
  fileprivate var declaresText: Bool {
    declarations.contains { declaration in
      guard declaration.initialValue >= 0,
        case let value = values[Int(declaration.initialValue)], value.kind == .literal,
        value.target >= 0
      else { return false }
      return literals[Int(value.target)].kind == .string
    }
  }
}
