/// A built-in reason to leave a file out.
struct ExclusionRule: Sendable, Hashable {
  /// As a report shows it.
  let rule: String
  let kind: ExclusionKind
}

/// What nobody who works on the tree has written: code that tools fetch, build or generate.
///
/// Test targets are not among them: tests hold personal data and credentials too. Names were taken
/// from what the tools document as theirs, and from what GitHub linguist and users' SwiftLint
/// settings leave out. Left alone on purpose: `build`, `external`, `deps`, `Generated`, `Vendor` with
/// a capital: too many trees have code of their own under such a name ("vendor" is also a supplier).
enum ExclusionRules {
  /// Folders that hold a version control's bookkeeping. They are no part of the tree, not even of
  /// its counts.
  static let bookkeeping: Set<String> = [".git", ".hg", ".svn", ".jj"]

  private static let folders: [String: ExclusionKind] = [
    // CocoaPods; Swift Package Manager in Xcode; Mint; Flutter's links to plug-ins.
    "Pods": .vendored, "SourcePackages": .vendored, ".mint": .vendored, ".symlinks": .vendored,
    // npm, Bower, Go, Bundler and Composer, Python, vcpkg, CMake's FetchContent.
    "node_modules": .vendored, "bower_components": .vendored, "Godeps": .vendored,
    "vendor": .vendored, "site-packages": .vendored, ".venv": .vendored,
    "vcpkg_installed": .vendored, "_deps": .vendored,
    // Swift Package Manager, Xcode, SourceKit, CMake, Gradle, Dart.
    ".build": .buildProduct, "DerivedData": .buildProduct, ".derivedData": .buildProduct,
    "xcuserdata": .buildProduct, ".index-build": .buildProduct, "CMakeFiles": .buildProduct,
    ".gradle": .buildProduct, ".dart_tool": .buildProduct,
  ]

  /// Only inside the folder that their tool gives them.
  private static let nestedFolders: [String: ExclusionKind] = [
    "Carthage/Checkouts": .vendored, "Carthage/Build": .buildProduct,
    "Tuist/Dependencies": .vendored,
  ]

  private static let folderEndings: [(ending: String, kind: ExclusionKind)] = [
    (".xcframework", .vendored), (".framework", .vendored), (".xcarchive", .buildProduct),
    (".dSYM", .buildProduct),
  ]

  /// In lower case and without what stands between the words.
  private static let thirdParty: Set<String> = ["thirdparty", "3rdparty"]

  private static let files: [String: ExclusionKind] = [
    // SQLite is distributed as these files, to be copied into a tree.
    "sqlite3.c": .vendored, "sqlite3.h": .vendored, "sqlite3ext.h": .vendored,
    // Cuckoo; flex.
    "GeneratedMocks.swift": .generated, "lex.yy.c": .generated,
  ]

  private static let fileEndings: [(ending: String, kind: ExclusionKind)] = [
    // Sourcery, R.swift, Needle and others; SwiftProtobuf; grpc-swift; connect-swift; Apollo.
    (".generated.swift", .generated), (".pb.swift", .generated), (".grpc.swift", .generated),
    (".connect.swift", .generated), (".graphql.swift", .generated),
    // protobuf-c; nanopb and protoc; gRPC for C++; protoc and gRPC for Objective-C.
    (".pb-c.c", .generated), (".pb-c.h", .generated), (".pb.c", .generated),
    (".pb.h", .generated), (".pb.cc", .generated), (".pbobjc.h", .generated),
    (".pbobjc.m", .generated), (".pbrpc.h", .generated), (".pbrpc.m", .generated),
    // bison; the Swift compiler's header for Objective-C.
    (".tab.c", .generated), (".tab.h", .generated), ("-Swift.h", .generated),
  ]

  /// The rule for a folder's name, with the name of the folder it stands in.
  static func rule(folder name: String, in parent: String) -> ExclusionRule? {
    if let kind = folders[name] { return ExclusionRule(rule: name, kind: kind) }
    let nested = "\(parent)/\(name)"
    if let kind = nestedFolders[nested] { return ExclusionRule(rule: nested, kind: kind) }
    for (ending, kind) in folderEndings where name.utf8.count > ending.utf8.count {
      if name.hasSuffix(ending) { return ExclusionRule(rule: "*\(ending)", kind: kind) }
    }
    let letters = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    return thirdParty.contains(letters) ? ExclusionRule(rule: name, kind: .vendored) : nil
  }

  static func rule(file name: String) -> ExclusionRule? {
    if let kind = files[name] { return ExclusionRule(rule: name, kind: kind) }
    for (ending, kind) in fileEndings where name.utf8.count > ending.utf8.count {
      if name.hasSuffix(ending) { return ExclusionRule(rule: "*\(ending)", kind: kind) }
    }
    return nil
  }
}
