import Foundation
import Testing

@testable import ropa

private func path(_ folder: TemporaryFolder, _ name: String) -> String {
  folder.url.appending(path: name).path
}

private func names(_ folder: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

#if os(Linux)
  @Test(arguments: [["rules", "--format", "json"], ["--help"], ["scan", "Fixtures/learning-app"]])
  func `a result that cannot be printed whole is no success`(_ command: [String]) throws {
    let words = command.joined(separator: " ")
    let outcome = try shell("'\(Tool.path)' \(words) >/dev/full", in: Tool.repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ropa: cannot print: No space left on device"))
  }

  @Test func `what is no file is written to and never replaced`() throws {
    let folder = try TemporaryFolder()
    // A device of our own, so that nothing is lost where this fails.
    let device = path(folder, "full")
    guard geteuid() != 0 || mknod(device, S_IFCHR | 0o666, 1 << 8 | 7) == 0 else { return }
    if geteuid() == 0 {
      let outcome = try Tool.run(["rules", "--output", device], in: folder.url)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("No space left on device"))
      var status = stat()
      #expect(stat(device, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
      #expect(try names(folder.url) == ["full"])
    }
    let printed = try Tool.run(["rules", "--output", "/dev/stdout"], in: folder.url)
    #expect(printed.status == 0)
    #expect(printed.output == (try Tool.run(["rules"], in: folder.url).output))
  }
#endif

@Test func `a link in the place of the output is replaced and not followed`() throws {
  let folder = try TemporaryFolder()
  let outside = try TemporaryFolder()
  try outside.write("mine", to: "precious")
  try FileManager.default.createSymbolicLink(
    atPath: path(folder, "out"), withDestinationPath: path(outside, "precious"))
  #expect(try Tool.run(["rules", "--output", "out"], in: folder.url).status == 0)
  #expect(try String(contentsOfFile: path(outside, "precious"), encoding: .utf8) == "mine")
  #expect(try String(contentsOfFile: path(folder, "out"), encoding: .utf8).hasPrefix("4"))
}

/// By the size that the system allows a file, which is what a full disk is to the one who writes.
@Test(arguments: [
  "rules --format json --output out", "report --format html --no-cache --output out",
])
func `where there is no room nothing is left behind`(_ command: String) throws {
  let repository = try GitRepository()
  try repository.write("before", to: "out")
  let before = try names(repository.folder.url)
  let outcome = try shell(
    "ulimit -f 8; exec '\(Tool.path)' \(command)", in: repository.folder.url)
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("cannot write out: File too large"), "\(outcome.errors)")
  #expect(try repository.read("out") == "before")
  #expect(try names(repository.folder.url) == before)
}

@Test func `a cache without room costs no result`() throws {
  let folder = try TemporaryFolder()
  let cache = try TemporaryFolder()
  chmod(cache.url.path, 0o700)
  let text = (0..<4000).map { "struct User\($0) { var email: String; var x\($0) = \"\($0)\" }\n" }
  for part in 0..<8 { try folder.write(text.joined(), to: "f\(part).swift") }
  let whole = try Tool.run(["scan", "--format", "json", "--no-cache"], in: folder.url)
  let outcome = try shell(
    "(ulimit -f 64; ROPA_CACHE='\(cache.url.path)' '\(Tool.path)' scan --format json) | cat",
    in: folder.url)
  #expect(outcome.output == whole.output)
  #expect(outcome.errors.contains("the facts cache could not be written"), "\(outcome.errors)")
  let left = FileManager.default.enumerator(atPath: cache.url.path)?.compactMap { $0 as? String }
  #expect(left?.contains { $0.hasSuffix(".tmp") } == false)
}

#if os(Linux)
  /// Whether this process may mount a file system of its own.
  private let mayMount =
    (try? shell("unshare -m sh -c 'mount -t tmpfs -o size=64k none /mnt'", in: Tool.repository))?
    .status == 0

  @Test(.enabled(if: mayMount, "needs the right to mount a file system"))
  func `a disk that is full keeps what was there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("struct User { var email: String }\n", to: "a.swift")
    let script = """
      mount -t tmpfs -o size=64k none /mnt && echo before >/mnt/out && mkdir -m 700 /mnt/cache
      dd if=/dev/zero of=/mnt/rest bs=1k 2>/dev/null
      '\(Tool.path)' rules --format json --output /mnt/out; echo "status $?"
      ROPA_CACHE=/mnt/cache '\(Tool.path)' scan; echo "status $?"
      cat /mnt/out; ls /mnt; find /mnt/cache -type f
      """
    try folder.write(script, to: "script.sh")
    let outcome = try shell("unshare -m sh script.sh", in: folder.url)
    #expect(outcome.errors.contains("cannot write /mnt/out: No space left on device"))
    #expect(outcome.output.hasPrefix("status 2\n"))
    #expect(outcome.output.contains("a.swift:1:19"))
    #expect(outcome.output.hasSuffix("status 0\nbefore\ncache\nout\nrest\n"), "\(outcome.output)")
  }
#endif

/// A process inherits which signals are held back and ignored, and threads of tests hold all of them back.
private func withSignals(_ start: () throws -> Void) rethrows {
  var none = sigset_t()
  var before = sigset_t()
  sigemptyset(&none)
  for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try start()
}

/// A file beside the output is what a half-written one is called; it must be gone when the process is.
@Test(arguments: [SIGINT, SIGTERM, SIGHUP])
func `a signal leaves the whole output or none`(_ signal: Int32) throws {
  let folder = try TemporaryFolder()
  let output = folder.url.appending(path: "out")
  let whole = try Tool.run(["rules", "--format", "json"]).output
  var interrupted = 0
  for round in 0..<40 {
    let process = Process()
    process.executableURL = Tool.executable
    process.arguments = ["rules", "--format", "json", "--output", output.path]
    process.standardError = FileHandle.nullDevice
    try withSignals { try process.run() }
    // Once while it works, once when the file beside the output is there.
    if round % 2 == 0 {
      usleep(useconds_t(round * 500))
    } else {
      while process.isRunning, try names(folder.url).isEmpty {}
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal { interrupted += 1 }
    let left = try names(folder.url)
    #expect(left == [] || left == ["out"], "\(left)")
    if left == ["out"] {
      #expect(try String(contentsOf: output, encoding: .utf8) == whole)
      try FileManager.default.removeItem(at: output)
    }
  }
  #expect(interrupted > 0)
}
