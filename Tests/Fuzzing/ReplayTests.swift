import Foundation
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// The inputs of one target that are kept in a folder, by name.
private func inputs(_ kept: String, _ target: FuzzTarget) throws -> [(name: String, [UInt8])] {
  let place = folder.appending(path: "\(kept)/\(target.rawValue)").path
  guard FileManager.default.fileExists(atPath: place) else { return [] }
  return try FileManager.default.contentsOfDirectory(atPath: place).sorted().map { name in
    (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(place)/\(name)"))))
  }
}

@Test func `there are targets, and fuzz.sh and its folders know them all`() throws {
  let names = FuzzTarget.allCases.map(\.rawValue)
  #expect(names.count >= 8)
  let script = try String(contentsOf: folder.appending(path: "fuzz.sh"), encoding: .utf8)
  for name in names {
    #expect(script.contains("\n    \(name))"), "fuzz.sh has no seeds for \(name)")
  }
  for kept in ["seeds", "regressions"] {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: kept).path)
    #expect(!folders.isEmpty && folders.allSatisfy(names.contains), "\(kept): \(folders)")
  }
}

/// A crash ends the tests, a hang is seen by whoever waits.
@Test(arguments: FuzzTarget.allCases)
func `what once crashed, hung or came out wrong is read`(_ target: FuzzTarget) throws {
  let seeds = try inputs("seeds", target)
  for (name, input) in try seeds + inputs("regressions", target) {
    #expect(target.flaws(in: input) == [], "\(target.rawValue)/\(name)")
    // What is cut short is often worse.
    for end in stride(from: 0, to: input.count, by: max(1, input.count / 40)) {
      #expect(target.flaws(in: Array(input[..<end])) == [], "\(target.rawValue)/\(name) to \(end)")
    }
  }
}

@Test func `what is kept for a target reaches what it is for`() throws {
  let kinds = try FuzzTarget.allCases.map { target in
    Set(try (inputs("seeds", target) + inputs("regressions", target)).compactMap { $1.first })
  }
  #expect(kinds.contains { $0.count > 5 })
}
