import Foundation
import Testing

@Test func `parts that are no whole are refused with the file and the remedy`() throws {
  let (tree, folder) = (try TemporaryFolder(), try TemporaryFolder())
  for name in ["a", "b", "c", "d"] {
    try tree.write("struct User { var email: String }\n", to: "\(name).swift")
  }
  let files = try parts(2, of: [], in: folder, from: tree.url).sorted()
  func refusal(_ files: [String]) throws -> String {
    let outcome = try Tool.run(["scan", "--facts"] + files, in: tree.url)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    return outcome.errors
  }
  #expect(
    try refusal([files[1]])
      == "ropa: part 1 of 2 is missing; \"ropa facts --shard 1/2\" makes it\n")
  #expect(
    try refusal(files + [files[1]])
      == "ropa: \(files[1]) and \(files[1]) are both part 2/2; give each part once\n")
  #expect(
    try refusal(files + ["a.swift"])
      == "ropa: a.swift is no file of facts; \"ropa facts\" makes them\n")
  #expect(
    try refusal(files + ["3.facts"]) == "ropa: cannot read 3.facts: No such file or directory\n")
  let url = URL(filePath: files[1])
  let whole = try Data(contentsOf: url)
  try whole.prefix(whole.count / 2).write(to: url)
  #expect(
    try refusal(files)
      == "ropa: \(files[1]) is cut off; fetch it once more, or make it anew with \"ropa facts\"\n")
  var damaged = whole
  damaged[whole.count - 3] ^= 1
  try damaged.write(to: url)
  #expect(
    try refusal(files)
      == "ropa: \(files[1]) is damaged; fetch it once more, or make it anew with \"ropa facts\"\n")
  // The tree has changed between the shards.
  try tree.write("struct User { var email: String? }\n", to: "d.swift")
  _ = try Tool.run(["facts", "--shard", "2/2", "-o", files[1]], in: tree.url)
  #expect(try refusal(files).contains("\(files[1]) is of another state of the tree"))
  _ = try Tool.run(
    ["facts", "--shard", "2/2", "-o", files[1], "--exclude", "x"], in: tree.url)
  #expect(try refusal(files).contains("\(files[1]) was made with --exclude x"))
  _ = try Tool.run(["facts", "--shard", "2/2", "-o", files[1], tree.url.path], in: tree.url)
  #expect(try refusal(files).contains("make all parts with the same PATH"))
}

@Test(arguments: [
  (["facts"], "\"facts\" needs --output and a name that ends with .facts"),
  (["facts", "-o", "facts.bin"], "\"facts\" needs --output and a name that ends with .facts"),
  (
    ["facts", "-o", "a.facts", "--shard", "0/4"],
    "--shard needs a part of a whole, such as 3/16, not \"0/4\""
  ),
  (
    ["facts", "-o", "a.facts", "--shard", "5/4"],
    "--shard needs a part of a whole, such as 3/16, not \"5/4\""
  ),
  (
    ["scan", "--facts", "a.facts", "--exclude", "x"],
    "--exclude and --facts do not go together: what was read is decided where the facts are made"
  ),
  (
    ["check", "--facts", "a.facts", "--staged"],
    "--staged and --facts do not go together: what was read is decided where the facts are made"
  ),
  (["explain", "ROPA101", "--facts", "a.facts"], "--facts of \"explain\" needs --flow"),
  (
    ["diff", "main", "--facts", "a.facts"],
    "--facts is not an option of \"diff\", but of \"scan\", \"check\", \"baseline\", \"report\", "
      + "\"init\", \"explain\""
  ),
])
func `a command line that parts do not go with is refused`(
  arguments: [String], message: String
) throws {
  let outcome = try Tool.run(arguments)
  #expect(outcome.status == 2 && outcome.output == "")
  #expect(outcome.errors.hasPrefix("ropa: \(message) (see ropa "), "\(outcome.errors)")
}

@Test func `a part that cannot be written is told, and nothing is left behind`() throws {
  let folder = try TemporaryFolder()
  try folder.write("struct User { var email: String }\n", to: "a.swift")
  let outcome = try Tool.run(["facts", "-o", "no/a.facts"], in: folder.url)
  #expect(outcome.status == 2)
  #expect(outcome.errors == "ropa: cannot write no/a.facts: No such file or directory\n")
  // No file may grow beyond 512 bytes.
  let lines = ["trap '' XFSZ; ulimit -f 1; \"$0\" facts --no-cache -o a.facts 2>&1; echo $?"]
  try folder.write(
    (0..<300).map { "struct User\($0) { var email: String }\n" }.joined(), to: "b.swift")
  let full = try shell(lines, [], in: folder.url)
  #expect(full == "ropa: cannot write a.facts: File too large\n2\n")
  #expect(
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
      == ["a.swift", "b.swift"])
}
