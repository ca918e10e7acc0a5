import Foundation
import Testing

private let marked = "# Made by \"ropa hook install\""

/// Variables for a git whose hooks find the ropa of this build.
private var environment: [String: String] {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  return [
    "PATH": "\(Tool.executable.deletingLastPathComponent().path):\(path)",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
  ]
}

/// Variables for a git whose hooks find no ropa.
private var environmentWithoutTool: [String: String] {
  ["PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
}

private func hook(
  _ verb: String, in folder: URL, _ variables: [String: String] = environment
) throws -> Tool.Outcome {
  try Tool.run(["hook", verb], in: folder, environment: variables)
}

private func mode(_ url: URL) throws -> Int {
  try #require(
    FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int)
}

@Test func `the hook stops a commit that the record does not allow, and passes the next`() throws {
  let repository = try GitRepository()
  let installed = try hook("install", in: repository.folder.url)
  #expect(installed.status == 0)
  #expect(installed.output.contains("checks every commit from now on"))
  try repository.write(
    "struct Customer { var shoeSize = 1; var nationality: String }\n", to: "New.swift")
  try repository.git("add", "-A")
  let refused = try repository.git("commit", "-m", "leak", environment: environment, mayFail: true)
  #expect(refused.contains("New.swift:1:"), "\(refused)")
  #expect(refused.contains("git commit --no-verify"))
  #expect(try repository.git("rev-list", "--count", "HEAD") == "1\n")
  try repository.write("struct Customer { var shoeSize = 1 }\n", to: "New.swift")
  try repository.git("add", "-A")
  try repository.git("commit", "-m", "mended", environment: environment)
  #expect(try repository.git("rev-list", "--count", "HEAD") == "2\n")
}

@Test func `without ropa in PATH the hook says so, and how to go on`() throws {
  let repository = try GitRepository(fixture: nil)
  #expect(try hook("install", in: repository.folder.url).status == 0)
  let words = try repository.git(
    "commit", "-m", "x", "--allow-empty", environment: environmentWithoutTool, mayFail: true)
  #expect(words.contains("ropa is not in PATH"))
  #expect(words.contains("git commit --no-verify"))
}

@Test func `a hook that was there runs first, and comes back as it was`() throws {
  let repository = try GitRepository()
  let path = ".git/hooks/pre-commit"
  let before = "#!/bin/sh\necho first; test ! -e stop\n"
  try repository.write(before, to: path)
  let file = repository.folder.url.appending(path: path)
  try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: file.path)
  for _ in 0..<2 {
    #expect(try hook("install", in: repository.folder.url).status == 0)
    #expect(try repository.read(path).contains(marked))
    #expect(try repository.read(path + ".before-ropa") == before)
    #expect(try mode(file) & 0o111 == 0o111)
  }
  #expect(
    try repository.git("commit", "--allow-empty", "-m", "x", environment: environment)
      .contains("first"))
  try repository.write("", to: "stop")
  let stopped = try repository.git(
    "commit", "--allow-empty", "-m", "x", environment: environmentWithoutTool, mayFail: true)
  #expect(stopped == "first\n")
  for _ in 0..<2 {
    #expect(try hook("uninstall", in: repository.folder.url).status == 0)
    #expect(try repository.read(path) == before)
    #expect(try mode(file) == 0o750)
  }
  let names = try FileManager.default.contentsOfDirectory(
    atPath: file.deletingLastPathComponent().path)
  #expect(!names.contains { $0.contains("ropa") || $0.hasSuffix(".tmp") })
}

@Test func `a hook that is a link stays the link`() throws {
  let repository = try GitRepository(fixture: nil)
  try repository.write("#!/bin/sh\n", to: "tools/hook")
  let file = repository.folder.url.appending(path: ".git/hooks/pre-commit")
  try FileManager.default.createSymbolicLink(
    atPath: file.path, withDestinationPath: "../../tools/hook")
  _ = try hook("install", in: repository.folder.url)
  #expect(try repository.read("tools/hook") == "#!/bin/sh\n")
  _ = try hook("uninstall", in: repository.folder.url)
  let target = try FileManager.default.destinationOfSymbolicLink(atPath: file.path)
  #expect(target == "../../tools/hook")
}

@Test func `a second foreign hook is not lost`() throws {
  let repository = try GitRepository(fixture: nil)
  try repository.write("one", to: ".git/hooks/pre-commit")
  _ = try hook("install", in: repository.folder.url)
  try repository.write("two", to: ".git/hooks/pre-commit")
  let outcome = try hook("install", in: repository.folder.url)
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("move one of them away"))
  #expect(try repository.read(".git/hooks/pre-commit") == "two")
  #expect(try repository.read(".git/hooks/pre-commit.before-ropa") == "one")
  #expect(try hook("uninstall", in: repository.folder.url).output.contains("no hook of ropa"))
}

@Test(arguments: ["", "deep/er"])
func `core hooksPath says where the hook goes, from the top of the work tree`(
  folder: String
) throws {
  let repository = try GitRepository(fixture: nil)
  try repository.git("config", "core.hooksPath", "tools/hooks")
  try repository.write("", to: "deep/er/file")
  #expect(try hook("install", in: repository.folder.url.appending(path: folder)).status == 0)
  #expect(try repository.read("tools/hooks/pre-commit").contains(marked))
}

@Test func `hooks of all repositories of a user are left alone`() throws {
  let repository = try GitRepository(fixture: nil)
  let folder = try TemporaryFolder()
  try folder.write("[core]\n  hooksPath = \(folder.url.path)/hooks\n", to: "config")
  let outcome = try hook(
    "install", in: repository.folder.url,
    ["GIT_CONFIG_GLOBAL": folder.url.appending(path: "config").path])
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("core.hooksPath says"))
  #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "hooks").path))
}

@Test func `in a linked work tree and in a submodule the hook goes where git looks`() throws {
  let repository = try GitRepository(fixture: nil)
  try repository.commit("first")
  try repository.git(
    "worktree", "add", "-q", "../\(repository.folder.url.lastPathComponent)-linked")
  let linked = URL(filePath: repository.folder.url.path + "-linked")
  defer { try? FileManager.default.removeItem(at: linked) }
  #expect(try hook("install", in: linked).status == 0)
  #expect(try repository.read(".git/hooks/pre-commit").contains(marked))

  let outer = try GitRepository(fixture: nil)
  try outer.git("submodule", "add", "-q", repository.folder.url.path, "inner")
  #expect(try hook("install", in: outer.folder.url.appending(path: "inner")).status == 0)
  #expect(try outer.read(".git/modules/inner/hooks/pre-commit").contains(marked))
  #expect(
    !FileManager.default.fileExists(
      atPath: outer.folder.url.appending(path: ".git/hooks/pre-commit").path))
}

@Test func `where no commit is made there is no hook to install`() throws {
  let folder = try TemporaryFolder()
  let outside = try hook(
    "install", in: folder.url, ["GIT_CEILING_DIRECTORIES": folder.url.path])
  #expect(outside.status == 2)
  #expect(outside.errors.hasPrefix("ropa: this is no work tree of git"), "\(outside.errors)")
  try GitRepository(at: folder).git("init", "-q", "--bare", "bare.git")
  let bare = try hook("install", in: folder.url.appending(path: "bare.git"))
  #expect(bare.status == 2)
  #expect(bare.errors.hasPrefix("ropa: this is a bare repository"), "\(bare.errors)")
  let repository = try GitRepository(fixture: nil)
  let inside = try hook("install", in: repository.folder.url.appending(path: ".git"))
  #expect(inside.status == 2)
  #expect(inside.errors.hasPrefix("ropa: this is no work tree of git"), "\(inside.errors)")
}

@Test(arguments: [
  ([], "ropa: \"hook\" needs one of install, uninstall"),
  (["instal"], "ropa: \"hook\" knows no \"instal\"; did you mean \"install\"?"),
])
func `a hook is installed or uninstalled and nothing else`(
  words: [String], message: String
) throws {
  let outcome = try Tool.run(["hook"] + words)
  #expect(outcome.status == 2)
  #expect(outcome.errors.hasPrefix(message))
}
