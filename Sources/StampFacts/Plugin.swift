import Foundation
import PackagePlugin

/// Runs stamp-facts over the sources of every target that decides which facts a file has, and over those and the
/// rules by which facts are judged, whenever one of them changes.
@main
struct StampFactsPlugin: BuildToolPlugin {
  /// The front ends and what they are made of, the choice of a file's language, and how facts are kept.
  private let targets = [
    "CClang", "CSHA1", "ClangFrontEnd", "FactsCache", "GitBlob", "Inventory", "ManifestFrontEnd",
    "SchemaFrontEnd", "SourceModel", "StrictJSON", "SwiftFrontEnd",
  ]

  /// What facts are judged by, besides the rules.
  private let judges = [
    "BuiltInRules", "Classification", "DataFlow", "EmbedRules", "RuleCatalog", "embed-rules",
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let package = context.package.directoryURL
    let root = package.appending(path: "Sources")
    let output = context.pluginWorkDirectoryURL.appending(path: "FactsVersion.swift")
    // Which front end reads a language is said by the tool itself.
    let chooser = root.appending(path: "ropa/FrontEnds.swift")
    guard FileManager.default.fileExists(atPath: chooser.path) else {
      throw NoSources(folder: chooser.path)
    }
    let files = try [chooser] + targets.flatMap { try sources(below: root.appending(path: $0)) }
    let others =
      try judges.flatMap { try sources(below: root.appending(path: $0)) }
      + sources(below: package.appending(path: "Rules"), ["json"])
      + ["KeptOutcome", "ShownTexts"].map { root.appending(path: "ropa/\($0).swift") }
    return [
      .buildCommand(
        displayName: "Naming the \(files.count + others.count) sources of facts and outcomes",
        executable: try context.tool(named: "stamp-facts").url,
        arguments: [output.path, package.path] + files.map(\.path) + ["--"] + others.map(\.path),
        inputFiles: files + others, outputFiles: [output])
    ]
  }

  private func sources(
    below folder: URL, _ endings: [String] = ["swift", "c", "h"]
  ) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? [])
      .filter { endings.contains($0.pathExtension) }
    // A target that was renamed must not drop out of the name in silence.
    guard !files.isEmpty else { throw NoSources(folder: folder.path) }
    return files
  }
}

private struct NoSources: Error {
  let folder: String
}
