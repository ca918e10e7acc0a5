import Foundation
import SourceModel
import Testing

/// Our front end against the parser of the toolchain that builds it.
@Suite struct OracleTests {
  @Test func `every Swift file of this repository is read as the toolchain reads it`() throws {
    let files = try ["Sources", "Tests", "Fixtures", "Rules"].flatMap {
      try SwiftSources.files(in: SwiftSources.repository.appending(path: $0))
    }
    #expect(files.count > 300)
    let manifest = SwiftSources.repository.appending(path: "Package.swift")
    for file in files + [manifest] {
      let path = String(file.path.dropFirst(SwiftSources.repository.path.count + 1))
      let disagreements = try Comparison(of: file).lines(path: path)
      #expect(disagreements == [])
    }
  }

  @Test func `every snippet holds something to compare`() throws {
    let files = try SwiftSources.files(in: SwiftSources.snippets)
    #expect(files.count >= 300)
    for file in files {
      #expect(try Comparison(of: file).count > 0, "\(file.lastPathComponent)")
    }
  }

  @Test(
    .enabled(
      if: SwiftSources.packagesFolder != nil,
      "\(SwiftSources.variable) names no folder of Swift packages to compare on"))
  func `packages are read as the toolchain reads them`() throws {
    let packages = try SwiftSources.packages()
    try #require(!packages.isEmpty, "no packages in \(SwiftSources.packagesFolder ?? "")")
    let explained = try Disagreements.explained()
    var total = Agreement()
    for package in packages {
      var agreement = Agreement()
      try SwiftSources.withCheckout(of: package) { folder in
        for file in try SwiftSources.files(in: folder) {
          let inside = file.path.dropFirst(folder.path.count + 1)
          let path = "\(package.name)/\(inside)"
          agreement.add(try Comparison(of: file), path: path)
        }
      }
      print("\(package.name): \(agreement.sentence)")
      for line in agreement.disagreements {
        print("  \(line)\(Disagreements.isExplained(line, by: explained) ? " (explained)" : "")")
      }
      #expect(agreement.share >= 0.9995, "\(package.name): \(agreement.sentence)")
      total.add(agreement)
    }
    print("all: \(total.sentence)")
    #expect(total.items > 0)
  }
}

extension Comparison {
  init(of file: URL) throws {
    try self.init(path: file.path, bytes: Array(Data(contentsOf: file)))
  }
}

/// How far the two readers agree on some files.
struct Agreement {
  private(set) var files = 0
  private(set) var items = 0
  private(set) var differing = 0
  private(set) var disagreements: [String] = []

  var share: Double { 1 - Double(differing) / Double(max(items, 1)) }

  var sentence: String {
    let percent = String(format: "%.4f", share * 100)
    return "\(files) files, \(items) items, \(differing) differ, \(percent) % agree"
  }

  mutating func add(_ comparison: Comparison, path: String) {
    files += 1
    items += comparison.count
    differing += comparison.missing.count + comparison.extra.count
    disagreements += comparison.lines(path: path)
  }

  mutating func add(_ other: Agreement) {
    files += other.files
    items += other.items
    differing += other.differing
  }
}
