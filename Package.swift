// swift-tools-version: 6.1
import Foundation
import PackageDescription

// One target a stage, in the order in which the data flows. A target depends only on targets above it.
let package = Package(
  name: "ropa",
  products: [
    .executable(name: "ropa", targets: ["ropa"]),
    .plugin(name: "RopaPlugin", targets: ["RopaPlugin"]),
  ],
  targets: [
    // Facts of one source file, and what a front end promises.
    .target(name: "SourceModel"),
    // SHA-1 in C, for the processor's instructions that Swift has no names for.
    .target(name: "CSHA1"),
    // What git names the content of a file by.
    .target(name: "GitBlob", dependencies: ["CSHA1"]),
    // JSON as people write it, with line and column for every mistake; and JSON as we print it.
    .target(name: "StrictJSON"),
    // Which files there are to read, in which language, and what is left out and why.
    .target(name: "Inventory", dependencies: ["SourceModel"]),
    // Swift source to facts, by our own lexer and parser.
    .target(name: "SwiftFrontEnd", dependencies: ["SourceModel"]),
    // The calls of libclang that we use; the library is opened at run time.
    .target(name: "CClang", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    // C and Objective-C source to facts, through libclang.
    .target(name: "ClangFrontEnd", dependencies: ["SourceModel", "CClang"]),
    // Package manifests and lock files to facts.
    .target(name: "ManifestFrontEnd", dependencies: ["SourceModel", "StrictJSON"]),
    // Schemas to facts: data models, SQL, GraphQL, protobuf, OpenAPI, JSON Schema; property lists.
    .target(name: "SchemaFrontEnd", dependencies: ["SourceModel", "StrictJSON"]),
    // Names the sources of all that makes facts, so that no other build's facts are trusted.
    .executableTarget(name: "stamp-facts", dependencies: ["GitBlob"]),
    .plugin(
      name: "StampFacts", capability: .buildTool(), dependencies: ["stamp-facts"],
      path: "Sources/StampFacts"),
    // Facts of content that was read before, kept from run to run.
    .target(
      name: "FactsCache", dependencies: ["SourceModel", "GitBlob"], plugins: ["StampFacts"]),
    // Rules: categories of personal data, recipients, data subjects; strict loading; words of names.
    .target(name: "RuleCatalog", dependencies: ["SourceModel", "StrictJSON"]),
    // Writes the rules of Rules/ into the executable, so that it works wherever it is moved.
    .executableTarget(name: "embed-rules", dependencies: ["RuleCatalog"]),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["embed-rules"],
      path: "Sources/EmbedRules"),
    // The rules of this build, ready to use.
    .target(name: "BuiltInRules", dependencies: ["RuleCatalog"], plugins: ["EmbedRules"]),
    // Facts and rules to personal-data fields and evidence of recipients.
    .target(name: "Classification", dependencies: ["SourceModel", "RuleCatalog"]),
    // Which field reaches which recipient, store or log.
    .target(name: "DataFlow", dependencies: ["SourceModel", "RuleCatalog", "Classification"]),
    // The declared record (ropa.json), and the checks of the code against it.
    .target(
      name: "Processing",
      dependencies: ["SourceModel", "StrictJSON", "RuleCatalog", "Classification", "DataFlow"]),
    // One file a format: text, JSON, Markdown.
    .target(
      name: "Reporting",
      dependencies: [
        "SourceModel", "StrictJSON", "RuleCatalog", "Classification", "DataFlow", "Processing",
      ]),
    // The command line; wires the stages.
    .executableTarget(
      name: "ropa",
      dependencies: [
        "SourceModel", "GitBlob", "StrictJSON", "Inventory", "SwiftFrontEnd", "ClangFrontEnd",
        "ManifestFrontEnd", "SchemaFrontEnd", "FactsCache", "RuleCatalog", "BuiltInRules",
        "Classification", "DataFlow", "Processing", "Reporting",
      ]),
    // `swift package ropa check` in a package that depends on this one.
    .plugin(
      name: "RopaPlugin",
      capability: .command(
        intent: .custom(verb: "ropa", description: "Run ropa in the folder of this package")),
      path: "Sources/RopaPlugin"),
    // Prints speed, memory and linearity, and reads damaged files; not part of the product.
    .executableTarget(
      name: "ropa-bench",
      dependencies: [
        "SourceModel", "GitBlob", "SwiftFrontEnd", "RuleCatalog", "BuiltInRules",
        "Classification", "DataFlow",
      ]),
    // Where facts break what they promise; for tests and for fuzzing.
    .target(name: "FactFlaws", dependencies: ["SourceModel"], path: "Tests/FactFlaws"),
    .testTarget(name: "SourceModelTests", dependencies: ["SourceModel"]),
    .testTarget(name: "GitBlobTests", dependencies: ["GitBlob"]),
    .testTarget(
      name: "FactsCacheTests",
      dependencies: [
        "FactsCache", "GitBlob", "SourceModel", "SwiftFrontEnd", "ClangFrontEnd",
        "ManifestFrontEnd", "SchemaFrontEnd", "RuleCatalog", "BuiltInRules", "Classification",
        "DataFlow", "Inventory",
      ]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"]),
    .testTarget(name: "InventoryTests", dependencies: ["Inventory", "SourceModel"]),
    .testTarget(
      name: "SwiftFrontEndTests", dependencies: ["SwiftFrontEnd", "SourceModel", "FactFlaws"]),
    .testTarget(
      name: "ClangFrontEndTests", dependencies: ["ClangFrontEnd", "CClang", "SourceModel"]),
    .testTarget(name: "ManifestFrontEndTests", dependencies: ["ManifestFrontEnd", "SourceModel"]),
    .testTarget(name: "SchemaFrontEndTests", dependencies: ["SchemaFrontEnd", "SourceModel"]),
    .testTarget(
      name: "RuleCatalogTests",
      dependencies: ["BuiltInRules", "RuleCatalog", "StrictJSON", "SourceModel"]),
    .testTarget(
      name: "ProcessingTests",
      dependencies: [
        "Processing", "StrictJSON", "RuleCatalog", "BuiltInRules", "SourceModel",
        "Classification", "DataFlow", "Reporting",
      ]),
    .testTarget(
      name: "DataFlowTests", dependencies: ["DataFlow", "SourceModel", "SwiftFrontEnd"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting"]),
    // Replays what fuzzing found; Tests/Fuzzing/fuzz.sh builds the same targets for libFuzzer.
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "FactFlaws", "SourceModel", "GitBlob", "StrictJSON", "SwiftFrontEnd", "ClangFrontEnd",
        "ManifestFrontEnd", "SchemaFrontEnd", "FactsCache", "RuleCatalog", "Classification",
        "DataFlow", "Processing", "Reporting", "ropa",
      ],
      path: "Tests/Fuzzing",
      exclude: ["fuzz.sh", "growth.py", "Fuzzer.swift", "dictionaries", "seeds", "regressions"]),
    // Samples beside the rules and projects under Fixtures, through the whole pipeline.
    .testTarget(
      name: "ropaTests",
      dependencies: [
        "ropa", "SourceModel", "SwiftFrontEnd", "ClangFrontEnd", "ManifestFrontEnd",
        "SchemaFrontEnd", "RuleCatalog", "BuiltInRules",
        "Classification", "DataFlow", "Processing", "Reporting",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// The toolchain's own parser is the oracle of SwiftFrontEnd. It is no package: the toolchain has it as a
// library, where it has it at all. Elsewhere there is no such test, and nothing else changes.
if let host = hostLibraries() {
  package.targets.append(
    .testTarget(
      name: "OracleTests", dependencies: ["SwiftFrontEnd", "SourceModel"],
      exclude: ["Disagreements.md"],
      swiftSettings: [.unsafeFlags(["-I", host])],
      linkerSettings: [
        .unsafeFlags([
          "-L", host, "-lSwiftParser", "-lSwiftSyntax", "-Xlinker", "-rpath", "-Xlinker", host,
        ])
      ]))
}

/// `usr/lib/swift/host` of the toolchain whose `swift` comes first in PATH, if it holds SwiftParser.
func hostLibraries() -> String? {
  for folder in (Context.environment["PATH"] ?? "").split(separator: ":") {
    let swift = URL(fileURLWithPath: "\(folder)/swift")
    guard FileManager.default.isExecutableFile(atPath: swift.path) else { continue }
    let host = swift.resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("lib/swift/host").path
    let module = "\(host)/SwiftParser.swiftmodule"
    return FileManager.default.fileExists(atPath: module) ? host : nil
  }
  return nil
}
