import Classification
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All cores of the machine.
struct Threads: Workers {
  /// Whether what they work on is a large tree.
  var isLarge = false

  func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    inParallel(Array(0..<count), count: count, body).compactMap { $0 }
  }

  /// Pages that hold nothing more than holes: what a large tree leaves behind at the end of a stage is as much as what
  /// the next one needs, and in other pieces.
  func endStage() {
    #if canImport(Glibc)
      // Its header is in no module.
      guard isLarge, let found = dlsym(nil, "malloc_trim") else { return }
      typealias Trim = @convention(c) (Int) -> Int32
      _ = unsafeBitCast(found, to: Trim.self)(0)
    #endif
  }
}

/// Runs `body` for each index on all cores and gives the results in the order of the indices, so that the
/// outcome does not depend on which thread was quick.
///
/// Own threads, because their stacks can be made large: parsers recurse, and libclang deeply.
func inParallel<Result: Sendable>(
  _ order: [Int], count: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result?] {
  let work = ParallelWork(order: order, count: count, body: body)
  let threads = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), order.count)
  guard threads > 1 else {
    work.run()
    return work.results
  }
  var started: [pthread_t] = []
  for _ in 0..<threads {
    if let thread = startThread({ work.run() }) { started.append(thread) }
  }
  // Where the system gives no thread, this one does the work.
  if started.isEmpty { work.run() }
  for thread in started { pthread_join(thread, nil) }
  return work.results
}

/// Starts some work that nobody waits for; it is not done where the system gives no thread.
func runBeside(_ body: @escaping @Sendable () -> Void) {
  if let thread = startThread(body) { pthread_detach(thread) }
}

/// The shared state of one `inParallel`.
///
/// Unchecked: each index is handed out once by the atomic counter, so no two threads write the same
/// element, and the results are read after all threads were joined.
private final class ParallelWork<Result: Sendable>: @unchecked Sendable {
  private let order: [Int]
  private let next = Atomic<Int>(0)
  private let body: @Sendable (Int) -> Result
  private let storage: UnsafeMutableBufferPointer<Result?>

  init(order: [Int], count: Int, body: @escaping @Sendable (Int) -> Result) {
    self.order = order
    self.body = body
    storage = .allocate(capacity: count)
    storage.initialize(repeating: nil)
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func run() {
    while true {
      let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard turn < order.count else { return }
      storage[order[turn]] = body(order[turn])
    }
  }

  var results: [Result?] { Array(storage) }
}

/// What a thread is to do, boxed for the C call that starts it.
private final class ThreadBody {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

/// In bytes. The default of 8 MiB is what libclang's own threads use; memory is only taken when touched.
private let stackSize = 64 << 20

private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0 else { return nil }
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, stackSize)
  let body = Unmanaged.passRetained(ThreadBody(run: run))
  #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(&thread, &attributes, { runBody($0) }, body.toOpaque())
  #else
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes, { $0.map { runBody($0) } ?? nil }, body.toOpaque())
  #endif
  guard status == 0 else {
    body.release()
    return nil
  }
  return thread
}

private func runBody(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
  return nil
}
