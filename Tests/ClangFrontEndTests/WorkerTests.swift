import Foundation
import SourceModel
import Testing

@testable import ClangFrontEnd

/// A libclang that opens like the real one and behaves as `parse` says.
private func fake(
  _ parse: String, version: String = "Debian clang version 14.0.6", in folder: URL
) throws -> Result<Library, UnreadReason> {
  let names = [
    "createIndex", "disposeIndex", "disposeTranslationUnit", "getFile", "getLocationForOffset",
    "getRange", "getRangeStart", "getRangeEnd", "tokenize", "disposeTokens", "getTokenKind",
    "getTokenExtent", "getExpansionLocation", "getSpellingLocation", "getTranslationUnitCursor",
    "visitChildren", "getCursorKind", "getCursorLocation", "getCursorExtent", "getCursorSpelling",
    "getCursorType", "getCursorResultType", "getTypeSpelling", "disposeString",
  ]
  let code =
    "#define _GNU_SOURCE\n#include <stdlib.h>\n#include <unistd.h>\n#include <string.h>\n"
    + "struct file { const char *name, *contents; unsigned long length; };\n"
    + "typedef struct { const void *data; unsigned flags; } text;\n"
    + "const char *clang_getCString(text t) { return t.data; }\n"
    + "text clang_getClangVersion(void) { text t = { \"\(version)\", 0 }; return t; }\n"
    + names.map { "void *clang_\($0)(void) { return 0; }\n" }.joined()
    + "int clang_parseTranslationUnit2(void *i, const char *p, const char *const *a, int n,\n"
    + "  struct file *file, unsigned f, unsigned o, void **unit) { \(parse) }\n"
  let source = folder.appending(path: "fake.c")
  let path = folder.appending(path: "libclang.so").path
  try code.write(to: source, atomically: true, encoding: .utf8)
  let compiler = Process()
  compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  compiler.arguments = ["clang", "-w", "-shared", "-fPIC", "-o", path, source.path]
  try compiler.run()
  compiler.waitUntilExit()
  try #require(compiler.terminationStatus == 0, "the toolchain's clang builds the fake library")
  return Library.open(given: path)
}

private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ropa-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// The sentence for each file, or "read".
private func outcomes(_ parse: String, patience: Int32, _ codes: [String]) throws -> [String] {
  try withFolder { folder in try outcomes(parse, patience: patience, codes, in: folder) }
}

private func outcomes(
  _ parse: String, patience: Int32, _ codes: [String], in folder: URL
) throws -> [String] {
  let frontEnd = ClangFrontEnd(try fake(parse, in: folder).get(), patience: patience)
  return codes.map { code in
    let file = SourceFile(path: "a.c", language: .c, bytes: [UInt8](code.utf8))
    switch frontEnd.facts(of: file) {
    case .success: return "read"
    case .failure(let reason): return reason.sentence
    }
  }
}

private let usesMacro = "#define X(n) int n;\nstruct s { X(a) };"

@Test(arguments: [
  ("abort();", "libclang crashed on this file"),
  ("*(volatile int *)0 = 1; return 0;", "libclang crashed on this file"),
  ("exit(0);", "libclang crashed on this file"),
  ("return 2;", "libclang failed on this file"),
  ("for (;;) pause();", "libclang did not end on this file"),
])
func `a libclang that fails costs the files that need it`(
  _ parse: String, _ sentence: String
) throws {
  let found = try outcomes(parse, patience: 300, ["int plain;", usesMacro, "int after;"])
  #expect(found == ["read", sentence, "read"])
}

@Test func `a crash does not touch the files before and after it`() throws {
  let parse = """
    if (memmem(file->contents, file->length, "crash", 5)) abort();
    *unit = file; return 0;
    """
  let crash = usesMacro + " int crash;"
  let found = try outcomes(
    parse, patience: 60_000, [usesMacro, crash, usesMacro, crash, usesMacro])
  let sentence = "libclang crashed on this file"
  #expect(found == ["read", sentence, "read", sentence, "read"])
}

@Test func `a crash that an earlier file prepared costs no file`() throws {
  let parse = "static int count; if (count++ > 0) abort(); *unit = file; return 0;"
  let found = try outcomes(parse, patience: 60_000, [usesMacro, usesMacro, usesMacro])
  #expect(found == ["read", "read", "read"])
}

/// A libclang that hangs when ropa is gone has nobody to end it but the system.
@Test func `a worker may use the processor for a bounded time only`() throws {
  let parse = """
    extern int getrlimit(int, unsigned long *); unsigned long limit[2]; getrlimit(0, limit);
    *unit = file; return limit[0] < 1000 ? 0 : 2;
    """
  #expect(try outcomes(parse, patience: 60_000, [usesMacro, usesMacro]) == ["read", "read"])
}

@Test func `macros that double each other are not given to clang`() throws {
  let doubled = (1...20).map { "#define M\($0)(x) M\($0 - 1)(x##0) M\($0 - 1)(x##1)\n" }.joined()
  let code = "#define M0(x) int x;\n" + doubled
  let small = try facts(of: code + "struct s { M3(a) };")
  #expect(small.gaps.isEmpty)
  #expect(small.declarations.filter { $0.kind == .field }.count == 8)
  let large = try facts(of: code + "struct s { M20(a) int plain; };")
  #expect(large.gaps.map { large.location(of: $0.offset).line } == [22])
  #expect(large.declarations.filter { $0.kind == .field }.count == 1)
}

@Test func `long bodies of functions, which clang skips, may still be declared`() throws {
  let doubled = (1...22).map { "#define M\($0) M\($0 - 1) M\($0 - 1)\n" }.joined()
  func code(_ depth: Int) -> String {
    "#define M0 x++;\n" + doubled + "#define F(n) void f##n(int x) { M\(depth) }\nF(a)"
  }
  let small = try facts(of: code(15))
  #expect(small.gaps.isEmpty)
  #expect(small.declarations.contains { small.names[$0.name] == "fa" })
  let large = try facts(of: code(22))
  #expect(large.gaps.map { large.location(of: $0.offset).line } == [25])
}

@Test(arguments: [
  "#define A A A\nA x;", "#define A B\n#define B A\nA x;", "#define F(x) x x\nF(F(F(F(a)))) ;",
  "#define F(x\nF(a", "#define F(...) __VA_ARGS__ ;\nF(int a, b)", "#define F() int a;\nF()",
])
func `macros that use each other are counted`(_ code: String) throws {
  #expect(try facts(of: code).gaps.isEmpty)
}

@Test(arguments: [
  ("clang version 13.0.1", true), ("Apple clang version 15.0.0 (clang-1500.3.9.4)", true),
  ("a build of mine", true), ("Debian clang version 11.0.1-2", false), ("clang version 9", false),
])
func `a libclang older than 13 is refused`(_ version: String, _ isTaken: Bool) throws {
  try withFolder { folder in
    switch try fake("return 0;", version: version, in: folder) {
    case .success: #expect(isTaken)
    case .failure(let reason):
      #expect(!isTaken)
      #expect(reason.sentence.contains("13 or newer is needed; install it"))
    }
  }
}
