#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory that a process takes and gives back before something is measured.
///
/// A virtual machine asks its host for memory that nobody had for a while, which costs several times as much as memory
/// at hand. Without this the large trees of a comparison pay for the machine, and the small ones do not.
enum TouchedMemory {
  static let command = "--touch-memory"

  /// As much as the largest tree may take and some more, in bytes; of a small machine a quarter.
  private static var size: Int {
    min(2_000_000_000, sysconf(Int32(_SC_PHYS_PAGES)) * pageSize / 4)
  }

  private static var pageSize: Int { sysconf(Int32(_SC_PAGESIZE)) }

  /// Has another process touch it, as this one would count as having had it.
  /// - Parameter program: `ropa-bench`.
  static func take(_ program: String) {
    guard let child = OtherProgram.start([program, command]) else { return }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// What the process does.
  static func takeHere() {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: pageSize)
    for offset in stride(from: 0, to: memory.count, by: pageSize) { memory[offset] = 1 }
    memory.deallocate()
  }
}
