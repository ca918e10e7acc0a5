import SourceModel
import Testing

@Suite struct PackageTests {
  private let manifest = """
    let package = Package(
      name: "App",
      dependencies: [
        .package(url: "https://github.com/Vapor/vapor.git", from: "4.0.0"),
        .package(name: "Old", url: "git@github.com:a/B.git", .upToNextMajor(from: "1.2.0")),
        .package(url: "https://git.example.com/x/y", "1.0.0"..<"2.0.0"),
        .package(url: "https://gitlab.com/G/Sub/Tool/", branch: "main"),
        .package(path: "../Local"),
      ])
    """

  @Test func `a manifest declares its packages`() throws {
    let facts = try facts(of: manifest, language: .swiftManifest)
    let packages = facts.packages.map {
      [facts.names[$0.name], facts.names[$0.origin], facts.names[$0.version]]
    }
    #expect(
      packages == [
        ["vapor", "vapor/vapor", "4.0.0"], ["B", "a/b", "1.2.0"],
        ["y", "https://git.example.com/x/y", "1.0.0"], ["Tool", "g/sub/tool", "main"],
      ])
    #expect(facts.packages.allSatisfy { $0.state == .declared && $0.ecosystem == .swiftPackage })
    #expect(facts.packages.map { facts.location(of: $0.offset).line } == [4, 5, 6, 7])
  }

  @Test func `a source file declares none`() throws {
    #expect(try facts(of: manifest).packages.isEmpty)
  }
}
