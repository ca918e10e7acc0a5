import Foundation
import SourceModel
import Testing

@testable import ClangFrontEnd

/// A folder that is gone after the test.
private struct Folder: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ropa-libclang-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

private func sentence(given: String?, places: [String]) -> String {
  switch ClangFrontEnd.open(given: given, places: places) {
  case .success: "opened"
  case .failure(let reason): reason.sentence
  }
}

@Test func `a usable libclang is found where systems put it`() {
  let words = sentence(given: nil, places: LibraryPlaces.wellKnown())
  #expect(words == "opened", "install it: apt-get install libclang-dev")
}

@Test func `without libclang a sentence says how to install it`() {
  #expect(
    sentence(given: nil, places: ["/nowhere/libclang.so", "libclang-of-nobody.so.1"])
      == "no libclang found; install it (apt-get install libclang-dev) or name it in ROPA_LIBCLANG")
}

@Test func `a path that leads nowhere is named and nothing else is tried`() {
  let words = sentence(given: "/nowhere/libclang.so", places: LibraryPlaces.wellKnown())
  #expect(words.hasPrefix("ROPA_LIBCLANG names /nowhere/libclang.so, which does not exist"))
  #expect(words.contains("apt-get install libclang-dev"))
}

@Test(arguments: ["not a library", "", "\u{7F}ELF"])
func `a corrupt libclang is named with the remedy`(_ content: String) throws {
  let folder = try Folder()
  let path = folder.path + "/libclang.so"
  try content.write(toFile: path, atomically: true, encoding: .utf8)
  let words = sentence(given: path, places: [])
  #expect(words.hasPrefix("ROPA_LIBCLANG names \(path), which is no usable libclang ("))
  #expect(words.hasSuffix(Library.remedy))
  #expect(!words.contains("\n"))
}

@Test func `a corrupt libclang is passed over when another is usable`() throws {
  let folder = try Folder()
  let path = folder.path + "/libclang.so"
  try "text".write(toFile: path, atomically: true, encoding: .utf8)
  #expect(sentence(given: nil, places: [path] + LibraryPlaces.wellKnown()) == "opened")
  #expect(sentence(given: nil, places: [path, "/nowhere"]).hasPrefix("\(path) is no usable"))
}

@Test func `a libclang that lacks a function is too old`() throws {
  let folder = try Folder()
  let path = folder.path + "/libclang.so"
  let source = folder.path + "/old.c"
  try "void *clang_createIndex(int a, int b) { return 0; }"
    .write(toFile: source, atomically: true, encoding: .utf8)
  let compiler = Process()
  compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  compiler.arguments = ["clang", "-shared", "-fPIC", "-o", path, source]
  try compiler.run()
  compiler.waitUntilExit()
  try #require(compiler.terminationStatus == 0, "the toolchain's clang builds the fake library")
  let words = sentence(given: path, places: [])
  #expect(words.contains("is too old or no libclang (it lacks clang_disposeIndex)"))
  #expect(words.hasSuffix(Library.remedy))
}
