import SourceModel
import Testing

@testable import Inventory

@Suite struct ModelVersionTests {
  private static let model = "App/A.xcdatamodeld"

  private func current(_ name: String) -> String {
    "<plist version=\"1.0\"><dict>\n<key>_XCCurrentVersionName</key>\n"
      + "<string>\(name)</string>\n</dict></plist>"
  }

  private func tree(current: String?) throws -> TemporaryTree {
    let tree = try TemporaryTree([
      "\(Self.model)/A.xcdatamodel/contents": "<model/>",
      "\(Self.model)/A & B.xcdatamodel/contents": "<model/>",
      "B.xcdatamodeld/B.xcdatamodel/contents": "<model/>",
    ])
    if let current { try tree.write("\(Self.model)/.xccurrentversion", current) }
    return tree
  }

  @Test func `only the current version of a model is read and the others are left out`() throws {
    let inventory = try tree(current: current("A &amp; B.xcdatamodel")).inventory()
    #expect(
      inventory.paths == [
        "\(Self.model)/A & B.xcdatamodel/contents", "B.xcdatamodeld/B.xcdatamodel/contents",
      ])
    #expect(inventory.excluded.map(\.kind) == [.superseded])
    #expect(inventory.seen == 4)
    #expect(inventory.notes.isEmpty)
  }

  @Test(arguments: [nil, "", "<key>_XCCurrentVersionName</key>", "<key>", "<string>A</string>"])
  func `where nothing says which version is current every one is read`(text: String?) throws {
    let inventory = try tree(current: text).inventory()
    #expect(inventory.files.count == 3)
    #expect(
      inventory.notes == ["\(Self.model) does not say which version is current; every one was read"]
    )
  }

  @Test func `an old version that is named is read`() throws {
    let tree = try tree(current: current("A & B.xcdatamodel"))
    let named = "\(Self.model)/A.xcdatamodel/contents"
    let inventory = try takeInventory(of: [tree.root, tree.path(named)])
    #expect(inventory.files.count == 3)
  }
}
