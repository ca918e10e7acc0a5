import Foundation
import Testing

/// A repository whose settings, attributes and hooks name a program wherever git lets one be named, and a
/// file that appears when any of them runs.
private struct HostileRepository {
  let repository: GitRepository
  /// Outside of the tree, so that the scan itself cannot see it.
  private let outside: TemporaryFolder

  init() throws {
    repository = try GitRepository()
    outside = try TemporaryFolder()
    try repository.write("struct Visitor { var email = \"\" }\n", to: "Sources/Visitor.swift")
    try repository.commit("second")
    try repository.git("branch", "before", "HEAD~1")
    // A change that is staged, and one that is not: git must look at both.
    try repository.write("struct Visitor { var phone = \"\" }\n", to: "Sources/Visitor.swift")
    try repository.git("add", "-A")
    try repository.write("struct Visitor { var shoe = 1 }\n", to: "Sources/Visitor.swift")
    try repository.write("struct Guest { var name = \"\" }\n", to: "Sources/Guest.swift")
    try arm()
  }

  var witness: String { outside.url.appending(path: "witness").path }

  private var program: String { outside.url.appending(path: "program.sh").path }

  private func arm() throws {
    try outside.write("#!/bin/sh\necho \"$0 $*\" >>'\(witness)'\nexit 1\n", to: "program.sh")
    try executable(outside.url.appending(path: "program.sh"))
    let hooks = [
      "post-index-change", "pre-commit", "post-checkout", "fsmonitor-watchman", "pre-auto-gc",
      "reference-transaction", "proc-receive", "update", "post-merge", "post-rewrite",
    ]
    for hook in hooks {
      try FileManager.default.copyItem(
        atPath: program, toPath: repository.folder.url.appending(path: ".git/hooks/\(hook)").path)
    }
    // No `ropa hook install` must be hindered by a hook of another name.
    try FileManager.default.removeItem(
      at: repository.folder.url.appending(path: ".git/hooks/pre-commit"))
    for (key, value) in settings { try repository.git("config", key, value) }
    let attributes = "* filter=evil diff=evil merge=evil textconv=evil ident\n"
    try outside.write(attributes, to: "attributes")
    try repository.write(attributes, to: ".git/info/attributes")
    try repository.write(attributes, to: ".gitattributes")
    // An index that is older than the files makes git look at the files themselves.
    try executable(repository.folder.url.appending(path: "Sources/Visitor.swift"))
  }

  private var settings: [(String, String)] {
    let included = outside.url.appending(path: "included").path
    try? "[alias]\n  ls-files = !\(program)\n[core]\n  fsmonitor = \(program)\n".write(
      toFile: included, atomically: true, encoding: .utf8)
    return [
      ("core.fsmonitor", program), ("core.sshCommand", program), ("core.editor", program),
      ("core.pager", program), ("core.askPass", program), ("core.gitProxy", program),
      ("core.alternateRefsCommand", program), ("include.path", included),
      ("diff.external", program), ("diff.evil.command", program),
      ("diff.evil.textconv", program), ("filter.evil.clean", program),
      ("filter.evil.smudge", program), ("filter.evil.process", program),
      ("merge.evil.driver", program), ("alias.ls-files", "!\(program)"),
      ("alias.cat-file", "!\(program)"), ("alias.rev-parse", "!\(program)"),
      ("gpg.program", program), ("log.showSignature", "true"), ("credential.helper", program),
      ("pager.log", program), ("pager.ls-files", program), ("pager.ls-tree", program),
      ("pager.config", program), ("sequence.editor", program),
      ("uploadpack.packObjectsHook", program), ("extensions.partialClone", "origin"),
      ("remote.origin.promisor", "true"), ("remote.origin.uploadpack", program),
      ("remote.origin.url", "file://\(repository.folder.url.path)"),
      ("interactive.diffFilter", program), ("trailer.x.command", program),
      ("core.repositoryFormatVersion", "1"),
    ]
  }

  private func executable(_ url: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
  }

  /// What ran, and nothing of it is left for the next question.
  func ran() -> String {
    defer { try? FileManager.default.removeItem(atPath: witness) }
    return (try? String(contentsOfFile: witness, encoding: .utf8)) ?? ""
  }
}

@Test func `nothing that the scanned repository names is run by any command`() throws {
  let hostile = try HostileRepository()
  // Were it not armed, the rest would prove nothing.
  try hostile.repository.git("status", mayFail: true)
  #expect(hostile.ran().contains("program.sh"))
  try hostile.repository.git("diff", mayFail: true)
  #expect(hostile.ran().contains("program.sh"))
  let commands = [
    ["scan"], ["scan", "--format", "json"], ["check"], ["check", "--staged"],
    ["check", "--since", "before"], ["diff", "before"], ["diff", "before", "HEAD"], ["report"],
    ["baseline"], ["init", "--output", "draft.json"], ["explain", "ROPA101"], ["fmt"],
    ["hook", "install"], ["hook", "uninstall"],
  ]
  for command in commands {
    let outcome = try Tool.run(
      command + (command[0] == "scan" ? ["--no-cache"] : []),
      in: hostile.repository.folder.url)
    #expect(hostile.ran() == "", "\(command)")
    // One that refused to work would prove nothing either.
    #expect([0, 1].contains(outcome.status), "\(command): \(outcome.output)\(outcome.errors)")
    #expect(!outcome.output.contains("was looked at instead"), "\(command)")
  }
}

/// What is missing in a partial clone git fetches by the program that the repository names.
@Test func `a content that is missing is not fetched`() throws {
  let hostile = try HostileRepository()
  let git = hostile.repository
  let object =
    try git.git("-c", "core.fsmonitor=false", "rev-parse", "HEAD:Sources/Visitor.swift")
    .split(separator: "\n").last.map(String.init) ?? ""
  try #require(object.count == 40)
  try FileManager.default.removeItem(
    at: git.folder.url.appending(path: ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"))
  _ = hostile.ran()
  try git.git("-c", "core.fsmonitor=false", "cat-file", "-p", object, mayFail: true)
  #expect(hostile.ran().contains("program.sh"))
  for command in [
    ["scan"], ["check", "--staged"], ["check", "--since", "HEAD"], ["diff", "HEAD"],
  ] {
    let outcome = try Tool.run(command, in: git.folder.url)
    #expect(hostile.ran() == "", "\(command)")
    #expect(outcome.status != 2, "\(command): \(outcome.errors)")
  }
}

@Test func `a folder that is a repository in disguise is walked, and its settings are not used`()
  throws
{
  let folder = try TemporaryFolder()
  try folder.write("struct Visitor { var email = \"\" }\n", to: "a.swift")
  // A bare repository in plain sight: git would take its settings for those of the folder.
  for path in ["objects/x", "refs/x"] { try folder.write("", to: path) }
  try folder.write("ref: refs/heads/main\n", to: "HEAD")
  let witness = folder.url.appending(path: "witness").path
  try folder.write(
    "[core]\n  repositoryFormatVersion = 0\n  bare = false\n  worktree = .\n"
      + "  fsmonitor = \"touch '\(witness)'\"\n", to: "config")
  for command in [["scan"], ["check", "--staged"], ["hook", "install"], ["diff", "HEAD"]] {
    _ = try Tool.run(command, in: folder.url)
    #expect(!FileManager.default.fileExists(atPath: witness), "\(command)")
  }
  #expect(try Tool.run(["scan"], in: folder.url).output.contains("a.swift:1:"))
}

@Test func `settings that lead git elsewhere bring nothing from there into the scan`() throws {
  let outside = try TemporaryFolder()
  try outside.write("struct Secret { var passportNumber = \"\" }\n", to: "secret.swift")
  let repository = try GitRepository()
  try repository.git("config", "core.worktree", outside.url.path)
  for command in [["scan"], ["check"], ["report"]] {
    let outcome = try Tool.run(command, in: repository.folder.url)
    #expect(!outcome.output.contains("passportNumber"), "\(command)")
    #expect(!outcome.output.contains("secret.swift"), "\(command)")
  }
}
