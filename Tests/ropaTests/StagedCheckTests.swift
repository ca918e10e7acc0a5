import Foundation
import Testing

@Suite struct StagedCheckTests {
  private let leak = """
    struct Visitor { var phoneNumber = "" }
    func tell(_ visitor: Visitor) {
      print(visitor.phoneNumber)
    }

    """

  @Test func `what is staged is checked, and not what stands on disk`() throws {
    let repository = try GitRepository()
    #expect(try repository.findings("check", "--staged") == [])
    try repository.write(leak, to: "Sources/Visitor.swift")
    #expect(try repository.findings("check", "--staged") == [])
    try repository.git("add", "-A")
    let all = ["Sources/Visitor.swift:1 ROPA101", "Sources/Visitor.swift:3 ROPA115"]
    #expect(try repository.findings("check", "--staged") == all)
    // Mended on disk only: the commit would still bring it.
    try repository.write("", to: "Sources/Visitor.swift")
    #expect(try repository.findings("check", "--staged") == all)
    let outcome = try repository.ropa("check", "--staged")
    #expect(outcome.status == 1)
    // The excerpt is of what is staged too.
    #expect(outcome.output.contains("print(visitor.phoneNumber)"), "\(outcome.output)")
    #expect(outcome.output.contains("\n2 new findings"), "\(outcome.output)")
  }

  @Test func `the record is read as it is staged`() throws {
    let repository = try GitRepository()
    try repository.write(leak, to: "Sources/Visitor.swift")
    try repository.git("add", "-A")
    try repository.replace(
      "\"subjects\": [\"user\"],\n          \"categories\": [",
      by: "\"subjects\": [\"user\", \"visitor\"],\n          \"categories\": "
        + "[\"contact/phone-number\", ", in: "ropa.json")
    #expect(try repository.findings("check").contains { $0.hasSuffix("ROPA101") } == false)
    #expect(try repository.findings("check", "--staged").contains { $0.hasSuffix("ROPA101") })
    try repository.git("add", "ropa.json")
    #expect(
      try repository.findings("check", "--staged") == ["Sources/Visitor.swift:3 ROPA115"])
    try repository.git("rm", "-q", "--cached", "ropa.json")
    let outcome = try repository.ropa("check", "--staged")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("there is no ropa.json in . or above it"), "\(outcome.errors)")
  }

  @Test func `what was there before is not told again, wherever it is moved to`() throws {
    let repository = try GitRepository()
    try repository.write(leak, to: "Sources/Visitor.swift")
    try repository.commit("a leak")
    try repository.write("// moved\n\n" + leak, to: "Sources/Other.swift")
    try repository.git("rm", "-q", "Sources/Visitor.swift")
    try repository.git("add", "-A")
    #expect(try repository.findings("check", "--staged") == [])
    let outcome = try repository.ropa("check", "--staged")
    #expect(
      outcome.output.contains("\nno new finding; 2 known ones not shown"), "\(outcome.output)")
    // A second one beside the first, in the same function and of the same field.
    try repository.write(
      leak.replacingOccurrences(
        of: "  print(visitor.phoneNumber)\n",
        with: "  print(visitor.phoneNumber)\n  print(visitor.phoneNumber)\n"),
      to: "Sources/Other.swift")
    try repository.git("add", "-A")
    #expect(try repository.findings("check", "--staged").map { $0.suffix(7) } == ["ROPA115"])
  }

  @Test func `a commit of some files has an index of its own`() throws {
    let repository = try GitRepository()
    try repository.write(leak, to: "Sources/Visitor.swift")
    try repository.write("let a = 1\n", to: "Sources/Other.swift")
    try repository.git("add", "-A")
    try repository.write(
      """
      #!/bin/sh
      "$ROPA" check --staged --format json > "$RESULT"

      """, to: ".git/hooks/pre-commit")
    let hook = repository.folder.url.appending(path: ".git/hooks/pre-commit")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook.path)
    let result = repository.folder.url.appending(path: ".git/result.json")
    let environment = ["ROPA": Tool.path, "RESULT": result.path]
    try repository.git("commit", "-q", "-m", "one", "Sources/Other.swift", environment: environment)
    #expect(try !String(contentsOf: result, encoding: .utf8).contains("ROPA115"))
    try repository.git("commit", "-q", "-m", "all", environment: environment, mayFail: true)
    #expect(try String(contentsOf: result, encoding: .utf8).contains("ROPA115"))
  }

  @Test func `in a merge only what neither side had is new`() throws {
    let repository = try GitRepository()
    try repository.git("checkout", "-q", "-b", "other")
    try repository.write(leak, to: "Sources/Visitor.swift")
    try repository.commit("a leak of another branch")
    try repository.git("checkout", "-q", "main")
    try repository.write("let a = 1\n", to: "Sources/A.swift")
    try repository.commit("second")
    try repository.git("merge", "-q", "--no-commit", "--no-ff", "other")
    #expect(try repository.findings("check", "--staged") == [])
    try repository.write(
      leak.replacingOccurrences(of: "isitor", with: "endor"), to: "Sources/Vendor.swift")
    try repository.git("add", "-A")
    #expect(
      try repository.findings("check", "--staged").contains("Sources/Vendor.swift:3 ROPA115"))
  }

  @Test func `a branch is compared with where it left`() throws {
    let repository = try GitRepository()
    try repository.git("checkout", "-q", "-b", "branch")
    try repository.write(leak, to: "Sources/Visitor.swift")
    try repository.commit("a leak")
    try repository.git("checkout", "-q", "main")
    try repository.write(
      "struct Guest { var passportNumber = \"\" }\n", to: "Sources/Guest.swift")
    try repository.commit("what the branch does not have")
    try repository.git("checkout", "-q", "branch")
    #expect(
      try repository.findings("check", "--since", "main") == [
        "Sources/Visitor.swift:1 ROPA101", "Sources/Visitor.swift:3 ROPA115",
      ])
    #expect(try repository.findings("check", "--since", "HEAD") == [])
    let unknown = try repository.ropa("check", "--since", "mian")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("git knows no commit \"mian\""))
    let both = try repository.ropa("check", "--since", "main", "--staged")
    #expect(both.status == 2)
  }

  @Test func `a first commit, a work tree beside and a shallow clone are right or refused`() throws
  {
    let first = try GitRepository(fixture: nil)
    try first.write(leak, to: "Visitor.swift")
    try first.write(try GitRepository().read("ropa.json"), to: "ropa.json")
    try first.git("add", "-A")
    #expect(try first.findings("check", "--staged").contains("Visitor.swift:3 ROPA115"))

    let repository = try GitRepository()
    try repository.commit("second")
    let beside = try TemporaryFolder()
    try repository.git("worktree", "add", "-q", "-b", "beside", beside.url.path + "/tree")
    try beside.write(leak, to: "tree/Sources/Visitor.swift")
    let tree = beside.url.appending(path: "tree")
    _ = try Tool.run(["--version"], in: tree)
    let staged = GitRepository(at: beside)
    try staged.git("-C", "tree", "add", "-A")
    let outcome = try Tool.run(["check", "--staged"], in: tree)
    #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")

    try staged.git("clone", "-q", "--depth", "1", "file://" + repository.folder.url.path, "shallow")
    let shallow = try Tool.run(
      ["check", "--since", "HEAD~1"], in: beside.url.appending(path: "shallow"))
    #expect(shallow.status == 2)
    #expect(shallow.errors.contains("fetch-depth: 0"), "\(shallow.errors)")

    let plain = try Tool.run(["check", "--staged"], in: beside.url)
    #expect(plain.status == 2)
    #expect(plain.errors.contains("not a git repository"), "\(plain.errors)")
    try staged.git("init", "-q", "--bare", "bare.git")
    let bare = try Tool.run(["check", "--staged"], in: beside.url.appending(path: "bare.git"))
    #expect(bare.status == 2)
    #expect(bare.errors.contains("must be run in a work tree"), "\(bare.errors)")
  }
}
