import Classification
import SourceModel

extension CollectedDataType {
  /// Of Apple's constants for types of data.
  static let prefix = "NSPrivacyCollectedDataType"

  /// `EmailAddress`; nil where Apple has no such type.
  func knownType(_ words: RecordVocabulary) -> String? {
    guard type.hasPrefix(CollectedDataType.prefix) else { return nil }
    let name = String(type.dropFirst(CollectedDataType.prefix.utf8.count))
    return words.manifestTerms.dataTypes.contains(name) ? name : nil
  }
}

extension PrivacyManifest {
  /// Whether it is the manifest of something that others have made and that is kept in the tree.
  var isOfLibrary: Bool { PrivacyManifest.isOfLibrary(path) }

  static func isOfLibrary(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { folder in
      folder.hasSuffix(".bundle") || folder.hasSuffix(".framework")
        || ["Vendor", "Vendors", "Vendored", "Frameworks", "SDKs"].contains(folder)
    }
  }

  /// The folder whose code it speaks for, with a slash at its end; empty for the whole tree. Resources stand
  /// beside the code of the same app.
  var folder: String {
    var folders = path.split(separator: "/").dropLast()
    if let last = folders.last,
      ["resources", "supporting files", "supportingfiles", "supporting", "privacy"].contains(
        last.lowercased())
    {
      folders.removeLast()
    }
    return folders.map { "\($0)/" }.joined()
  }
}

/// The manifests of the tree's own apps, and which of them speaks for a file.
struct AppManifests {
  let all: [PrivacyManifest]

  init(_ classification: Classification) {
    all = classification.privacyManifests.filter { !$0.isOfLibrary }
  }

  /// The nearest one above a file; nil where there is none, where two are as near, and for tests.
  func manifest(for path: String) -> PrivacyManifest? {
    if isTestPath(path) { return nil }
    let above = all.filter { path.hasPrefix($0.folder) }
    guard let longest = above.map(\.folder.utf8.count).max() else { return nil }
    let nearest = above.filter { $0.folder.utf8.count == longest }
    return nearest.count == 1 ? nearest[0] : nil
  }
}

/// What the record declares, for comparing with what an app says of itself.
struct DeclaredCategories {
  private var ids: Set<String> = []

  init(_ input: CheckInput) {
    for group in input.record.allData {
      for category in group.categories.value ?? [] {
        ids.formUnion(input.vocabulary.ancestry(of: category.value))
      }
    }
  }

  /// Whether one of some categories, or something narrower, is declared.
  func contain(anyOf categories: [String]) -> Bool { categories.contains(where: ids.contains) }
}
