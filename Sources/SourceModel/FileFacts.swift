/// Everything later stages know of one file, in flat arrays that name each other by number.
///
/// Facts are a pure function of the file's content and the front end's version, so they can be
/// cached, computed in any order and on any machine, and merged.
public struct FileFacts: Sendable {
  /// Relative to the root of the scan.
  public let path: String
  public let language: Language
  public let lines: LineTable
  public var names = NameTable()
  public var imports: [Import] = []
  /// A declaration comes after the one it stands in.
  public var declarations: [Declaration] = []
  public var inheritances: [Inheritance] = []
  public var attributes: [Attribute] = []
  public var values: [Value] = []
  public var calls: [Call] = []
  public var arguments: [Argument] = []
  public var literals: [Literal] = []
  public var edges: [FlowEdge] = []
  public var packages: [Package] = []
  public var settings: [Setting] = []
  public var directives: [Directive] = []
  /// Parts of the file that could not be read; the rest was.
  public var gaps: [Gap] = []

  public init(path: String, language: Language, bytes: [UInt8]) {
    self.path = path
    self.language = language
    self.lines = LineTable(of: bytes)
  }

  init(path: String, language: Language, lines: LineTable) {
    self.path = path
    self.language = language
    self.lines = lines
  }

  /// - Parameter offset: in bytes.
  public func location(of offset: UInt32) -> SourceLocation { lines.location(of: offset) }

  /// The nearest type around a declaration, itself excluded.
  public func enclosingType(of index: DeclarationIndex) -> DeclarationIndex? {
    var parent = index < 0 ? -1 : declarations[Int(index)].parent
    while parent >= 0, !declarations[Int(parent)].kind.isType {
      parent = declarations[Int(parent)].parent
    }
    return parent >= 0 ? parent : nil
  }
}

/// A module, header or framework that a file asks for.
public struct Import: Sendable, Hashable {
  public var kind: ImportKind
  /// `Foundation`, `UIKit.UIView` (a submodule or a symbol after the module), `curl/curl.h`.
  public var name: Name
  public var offset: UInt32

  public init(kind: ImportKind, name: Name, offset: UInt32) {
    self.kind = kind
    self.name = name
    self.offset = offset
  }
}

/// How a file asks for another.
public enum ImportKind: UInt8, Sendable, CaseIterable {
  /// `import Module`, `@import Module;`
  case module
  /// `#include <header>`
  case systemHeader
  /// `#include "header"`
  case localHeader
  /// A module or framework that a manifest or project links, whether code imports it or not.
  case linked
}

/// A package that a manifest or lock file names.
public struct Package: Sendable, Hashable {
  public var ecosystem: Ecosystem
  /// The name as its ecosystem spells it; of a Swift package the last part of its URL, without `.git`.
  public var name: Name
  /// `owner/name` in lower case for a URL of a public forge, the URL itself otherwise; may be empty.
  public var origin: Name
  /// As written; may be empty.
  public var version: Name
  public var state: PackageState
  public var offset: UInt32

  public init(
    ecosystem: Ecosystem, name: Name, origin: Name = .none, version: Name = .none,
    state: PackageState, offset: UInt32
  ) {
    self.ecosystem = ecosystem
    self.name = name
    self.origin = origin
    self.version = version
    self.state = state
    self.offset = offset
  }
}

/// Where a package comes from.
public enum Ecosystem: UInt8, Sendable, CaseIterable {
  case swiftPackage
  case cocoaPods
  case carthage
}

/// What a manifest says of a package.
public enum PackageState: UInt8, Sendable, CaseIterable {
  /// Asked for by a person.
  case declared
  /// Written into a lock file by a tool, maybe for the sake of another package.
  case locked
}

/// A value that a file of settings gives to a key.
public struct Setting: Sendable, Hashable {
  /// The keys from the outermost in, joined by `.`; the elements of an array by their number from 0:
  /// `NSPrivacyCollectedDataTypes.0.NSPrivacyCollectedDataType`.
  public var keyPath: Name
  /// A text as it reads; anything else as written (`true`, `17`).
  public var value: Name
  /// Where the nearest key around it starts, in bytes.
  public var keyOffset: UInt32
  /// Where the value starts, in bytes.
  public var offset: UInt32

  public init(keyPath: Name, value: Name, keyOffset: UInt32, offset: UInt32) {
    self.keyPath = keyPath
    self.value = value
    self.keyOffset = keyOffset
    self.offset = offset
  }
}

/// A comment that speaks to ropa (`// ropa: ...`, `// ropa:allow ...`).
public struct Directive: Sendable, Hashable {
  /// What follows `ropa:`, trimmed.
  public var text: Name
  public var offset: UInt32

  public init(text: Name, offset: UInt32) {
    self.text = text
    self.offset = offset
  }
}

/// A part of a file that could not be read.
public struct Gap: Sendable, Hashable {
  public var offset: UInt32
  public var end: UInt32
  /// Why, in words without full stop.
  public var reason: Name

  public init(offset: UInt32, end: UInt32, reason: Name) {
    self.offset = offset
    self.end = end
    self.reason = reason
  }
}
