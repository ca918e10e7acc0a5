import SourceModel

/// Reads Swift source and package manifests with our own lexer and parser.
///
/// Any bytes give facts: damage costs the statement it stands in and is listed as a gap.
public struct SwiftFrontEnd: FrontEnd {
  public init() {}

  public var languages: Set<Language> { [.swift, .swiftManifest] }

  public var version: Int { 2 }

  /// Facts of a file of at most 2 GiB. Nothing in it makes this fail; what cannot be read is a gap.
  public func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason> {
    guard file.bytes.count < Int(Int32.max) else {
      return .failure(.tooLarge(size: file.bytes.count, limit: Int(Int32.max)))
    }
    let count = file.bytes.count
    // The lexer looks ahead by a few bytes without checks; zeros after the end make that safe.
    let source = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 16)
    defer { source.deallocate() }
    file.bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { source.update(from: base, count: count) }
    }
    (source + count).initialize(repeating: 0, count: 16)
    return CharacterTable.shared.classes.withUnsafeBufferPointer { classes in
      guard let table = classes.baseAddress else { return .failure(.damaged("no character table")) }
      var lexer = Lexer(source: source, count: count, classes: table)
      lexer.run()
      let facts = FileFacts(path: file.path, language: file.language, bytes: file.bytes)
      var parser = Parser(
        source: source, tokens: lexer.tokens, tokenCount: lexer.tokenCount, facts: facts)
      parser.addDirectives(lexer.directives)
      parser.addDamages(lexer.damages)
      parser.parseFile()
      // What is left to do needs memory, but no token.
      lexer.freeTokens()
      return .success(parser.finish())
    }
  }
}
