import CClang
import SourceModel
import Synchronization

/// clang's trees of declarations, read in processes of their own.
///
/// A crash of libclang ends such a process and costs the file it was reading, nothing else. A process
/// serves many files and is started when one is needed; one that failed is not used again, and a file
/// that failed in a used process is tried once more in a new one, so that its result depends on no
/// other file. How much a file may ask of libclang is limited before (`ExpansionSizes`), by the tokens
/// and on every machine alike; the clock only ends a libclang that never returns.
///
/// Not given to clang: what is included, and the flags of a `compile_commands.json`. They could only
/// add what a header or a flag says, and then the facts of a file would be no function of its bytes:
/// no cache could hold them, and they would differ with what is installed. Every branch of an `#if`
/// is read anyhow, so a `-D` decides nothing here.
final class ClangTrees: Sendable {
  private let library: Library
  /// In milliseconds.
  private let patience: Int32
  private let idle = Mutex<[CClangWorker]>([])

  init(_ library: Library, patience: Int32 = 60_000) {
    self.library = library
    self.patience = patience
  }

  deinit { idle.withLock { $0.forEach(cclang_stop) } }

  /// The declarations of a file; the sentence of a failure says what libclang did.
  func read(_ bytes: [UInt8], _ language: Language) -> Result<ClangTree, UnreadReason> {
    if let worker = idle.withLock({ $0.popLast() }),
      case .success(let tree) = ask(worker, bytes, language)
    {
      return .success(tree)
    }
    var worker = CClangWorker()
    let started = withUnsafePointer(to: library.functions) { cclang_start($0, &worker) }
    guard started == 0 else {
      return .failure(.damaged("the system gave no process for libclang"))
    }
    return ask(worker, bytes, language)
  }

  private func ask(
    _ worker: CClangWorker, _ bytes: [UInt8], _ language: Language
  ) -> Result<ClangTree, UnreadReason> {
    var tree = CClangTree()
    let answer = cclang_ask(
      worker, ClangTrees.name(of: language), bytes, bytes.count, patience, &tree)
    if answer == CClangAnswered {
      idle.withLock { $0.append(worker) }
      return .success(ClangTree(owning: tree))
    }
    cclang_stop(worker)
    if answer == CClangDied { return .failure(.damaged("libclang crashed on this file")) }
    if answer == CClangSilent { return .failure(.damaged("libclang did not end on this file")) }
    return .failure(.damaged("libclang failed on this file"))
  }

  private static func name(of language: Language) -> String {
    switch language {
    case .cPlusPlus: "c++"
    case .objectiveC: "objective-c"
    case .objectiveCPlusPlus: "objective-c++"
    case .c, .swift, .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile,
      .cartfileResolved, .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema,
      .propertyList, .xcodeProject, .buildSettings, .environmentFile, .jsonSettings:
      "c"
    }
  }
}

/// The declarations that clang saw in a file, parents before children.
struct ClangTree: Sendable {
  let declarations: [CClangDeclaration]
  private let text: [UInt8]

  init(owning tree: CClangTree) {
    var tree = tree
    declarations = Array(UnsafeBufferPointer(start: tree.declarations, count: Int(tree.count)))
    text = UnsafeBufferPointer(start: tree.text, count: Int(tree.textSize)).map(
      UInt8.init(bitPattern:))
    cclang_free(&tree)
  }

  func name(of declaration: CClangDeclaration) -> String {
    let start = Int(declaration.text)
    return String(decoding: text[start..<start + Int(declaration.nameLength)], as: UTF8.self)
  }

  func type(of declaration: CClangDeclaration) -> String {
    let start = Int(declaration.text) + Int(declaration.nameLength)
    return String(decoding: text[start..<start + Int(declaration.typeLength)], as: UTF8.self)
  }
}
