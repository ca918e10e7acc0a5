import SourceModel
import SwiftFrontEnd

/// Called by libFuzzer with one input after another. The first byte picks the language, so that manifests
/// are reached too. Traps on facts that break a promise, which libFuzzer reports with the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let language = bytes.first == 0x70 ? Language.swiftManifest : .swift
  let file = SourceFile(path: "a.swift", language: language, bytes: bytes)
  guard case .success(let facts) = SwiftFrontEnd().facts(of: file) else { return 0 }
  let flaws = FactFlaws(in: facts, size: count).found
  precondition(flaws.isEmpty, flaws.joined(separator: "\n"))
  return 0
}
