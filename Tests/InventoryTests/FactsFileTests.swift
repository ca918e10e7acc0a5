import Inventory
import SourceModel
import Testing

@Test func `files of facts belong to no tree, in git or not`() throws {
  for isRepository in [false, true] {
    let tree = try TemporaryTree()
    if isRepository { try tree.git("init", "-q") }
    try tree.write("a.swift", "let a = 1\n")
    try tree.write("notes.txt", "notes")
    let before = try takeInventory(of: [tree.root])
    for name in ["1.facts", "parts/2.facts", "Pods/3.facts", ".1.77.facts"] {
      try tree.write(name, "x")
    }
    let after = try takeInventory(of: [tree.root])
    #expect(before.seen == 2 && after.seen == before.seen)
    #expect(after.excluded == [] && after.otherFiles == 1)
    #expect("1.facts".hasSuffix(FileFacts.fileEnding))
  }
}

@Test func `a remembered inventory reads what is there`() throws {
  let tree = try TemporaryTree()
  try tree.write("a.swift", "let a = 1\n")
  let inventory = Inventory(
    root: tree.root,
    remembered: [("a.swift", .swift, 10), ("b.swift", .swift, 3), ("../c.swift", .swift, 3)],
    unread: [], excluded: [], otherFiles: 0, source: .walk, notes: [], maxFileSize: 100)
  #expect(try inventory.read(inventory.files[0]).get().bytes == Array("let a = 1\n".utf8))
  for file in inventory.files[1...] {
    guard case .failure = inventory.read(file) else {
      Issue.record("\(file.path) is read")
      continue
    }
  }
}
