import SourceModel

/// Reads C, C++ and Objective-C: our own reading of the tokens, and libclang's tree for the
/// declarations that macros make.
///
/// Tokens come first because clang's tree loses what it cannot check, and the headers of the trees
/// that are read are seldom there. Only a file whose own macros may declare something is given to
/// libclang: for every other one the tree would add nothing, and a unit costs more than all the rest.
public struct ClangFrontEnd: FrontEnd {
  private let trees: ClangTrees
  /// Of the file that libclang was opened from; nil where the loader does not say.
  public let libraryPath: String?

  init(_ library: Library, patience: Int32 = 60_000) {
    libraryPath = library.path
    trees = ClangTrees(library, patience: patience)
  }

  /// Opens libclang: the one that ROPA_LIBCLANG names, or else one where systems have it.
  ///
  /// The failure is `.noLibclang` with a sentence that says what was tried and how to install it.
  /// Open it only when there is a file to read: it costs about 20 ms and 55 MB.
  public static func open() -> Result<ClangFrontEnd, UnreadReason> {
    Library.open().map { ClangFrontEnd($0) }
  }

  /// The same with what to try given: `given` is used or fails, `places` are tried in order.
  static func open(given: String?, places: [String]) -> Result<ClangFrontEnd, UnreadReason> {
    Library.open(given: given, places: places).map { ClangFrontEnd($0) }
  }

  public var languages: Set<Language> { [.c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus] }

  public var version: Int { 4 }

  /// Includes are facts and are not followed, so a file needs no header and no build to be read.
  public func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason> {
    facts(of: file, asksAlways: false)
  }

  /// - Parameter asksAlways: whether libclang is asked even where its tree cannot matter; the facts are
  ///   the same, which a test holds.
  func facts(of file: SourceFile, asksAlways: Bool) -> Result<FileFacts, UnreadReason> {
    let dialect = Dialect(of: file)
    let isCPlusPlus = dialect.isCPlusPlus
    let tokenizer = Tokenizer(file.bytes, spelling: isCPlusPlus ? .forCPlusPlus : .forC)
    let directives = Directives(tokenizer.tokens, bytes: file.bytes)
    let sections = TokenSections(directives)
    var reader = CodeReader(
      facts: FileFacts(path: file.path, language: file.language, bytes: file.bytes),
      bytes: file.bytes, tokens: sections.tokens, brackets: sections.brackets,
      isCPlusPlus: isCPlusPlus)
    reader.record(tokenizer.remarks, directives.inclusions)
    reader.declareMacros(directives.macros, bodies: sections.bodies)
    reader.position = sections.code.lowerBound
    reader.limit = sections.code.upperBound
    reader.readDeclarations(in: .file)
    if asksAlways || reader.usesDeclaringMacro(in: sections.code),
      reader.canBeExpanded(directives.macros, sections)
    {
      let tree: ClangTree
      switch trees.read(file.bytes, dialect.language) {
      case .success(let read): tree = read
      case .failure(let reason): return .failure(reason)
      }
      var macroMade = MacroMade(tree)
      macroMade.add(to: &reader, code: sections.code)
    }
    reader.readMacroBodies(directives.macros, bodies: sections.bodies)
    return .success(reader.facts)
  }
}

extension CodeReader {
  fileprivate mutating func record(_ remarks: [Remark], _ inclusions: [Inclusion]) {
    for remark in remarks {
      facts.directives.append(
        Directive(text: name(ofType: Array(bytes[remark.range])), offset: remark.start))
    }
    for inclusion in inclusions {
      facts.imports.append(
        Import(
          kind: inclusion.isSystem ? .systemHeader : .localHeader,
          name: name(ofType: Array(bytes[inclusion.range])), offset: inclusion.offset))
    }
  }
}
