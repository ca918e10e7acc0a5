import Foundation

/// What libFuzzer calls with one input after another; `ROPA_FUZZ_TARGET` says for which target. Traps on
/// what came out wrong, which libFuzzer reports with the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let flaws = target.flaws(in: Array(UnsafeBufferPointer(start: start, count: count)))
  for flaw in flaws { FileHandle.standardError.write(Data("\(target): \(flaw)\n".utf8)) }
  precondition(flaws.isEmpty)
  return 0
}

private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["ROPA_FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    preconditionFailure("ROPA_FUZZ_TARGET is \"\(name)\", which is no target")
  }
  return target
}()
