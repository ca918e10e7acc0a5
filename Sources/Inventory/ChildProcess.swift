#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program wrote and how it ended.
struct ProgramOutput {
  var output: [UInt8] = []
  var errors: [UInt8] = []
  var ending: Ending = .exit(0)

  enum Ending: Equatable {
    case exit(Int32)
    case signal
    /// It wrote nothing for so long that it was ended.
    case silence
  }
}

/// The program of that name in the absolute folders of `PATH`. Relative ones are passed over: they
/// would let a scanned tree bring its own.
func findProgram(_ name: String) -> String? {
  guard let list = getenv("PATH") else { return nil }
  for folder in String(cString: list).split(separator: ":") where folder.hasPrefix("/") {
    let path = "\(folder)/\(name)"
    if access(path, X_OK) == 0 { return path }
  }
  return nil
}

/// Runs a program to its end, with nothing to read and only the environment given.
///
/// - Parameter patience: how many seconds it may write nothing before it is killed.
func run(
  _ program: String, _ arguments: [String], environment: [String], patience: Int32
) throws(FileSystemError) -> ProgramOutput {
  let output = try Pipe()
  let errors: Pipe
  do throws(FileSystemError) { errors = try Pipe() } catch {
    output.close()
    throw error
  }
  let child: pid_t
  do throws(FileSystemError) {
    child = try spawn(program, arguments, environment, output.writing, errors.writing)
  } catch {
    output.close()
    errors.close()
    throw error
  }
  output.closeWriting()
  errors.closeWriting()
  var result = ProgramOutput()
  let finished = collect(from: output.reading, errors.reading, patience, into: &result)
  output.closeReading()
  errors.closeReading()
  if !finished { kill(child, SIGKILL) }
  var status: Int32 = 0
  _ = retrying { waitpid(child, &status, 0) }
  // The low seven bits are the signal that ended it, the next byte its exit status.
  result.ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal
  if !finished { result.ending = .silence }
  return result
}

private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(FileSystemError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func closeReading() { _ = systemClose(reading) }
  func closeWriting() { _ = systemClose(writing) }
  func close() {
    closeReading()
    closeWriting()
  }
}

/// The C library's `close`, out of reach of methods of that name.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func spawn(
  _ program: String, _ arguments: [String], _ environment: [String], _ output: Int32,
  _ errors: Int32
) throws(FileSystemError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  guard posix_spawn_file_actions_init(&actions) == 0 else { throw .system(ENOMEM) }
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, output, 1)
  posix_spawn_file_actions_adddup2(&actions, errors, 2)
  // Each ends with the null that the C library wants, and is freed below.
  let argumentList = ([program] + arguments).map { strdup($0) } + [nil]
  let environmentList = environment.map { strdup($0) } + [nil]
  defer { for text in argumentList + environmentList { free(text) } }
  var child: pid_t = 0
  let number = posix_spawn(&child, program, &actions, nil, argumentList, environmentList)
  guard number == 0 else { throw .system(number) }
  return child
}

/// Reads both pipes to their ends, whichever has something; false when patience ran out.
private func collect(
  from output: Int32, _ errors: Int32, _ patience: Int32, into result: inout ProgramOutput
) -> Bool {
  var pipes = [
    pollfd(fd: output, events: Int16(POLLIN), revents: 0),
    pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
  ]
  var buffer = [UInt8](repeating: 0, count: 64 << 10)
  while pipes.contains(where: { $0.fd >= 0 }) {
    let milliseconds = patience.multipliedReportingOverflow(by: 1000)
    let timeout = milliseconds.overflow ? Int32.max : milliseconds.partialValue
    let ready = retrying { poll(&pipes, nfds_t(pipes.count), timeout) }
    guard case .success(let count) = ready, count > 0 else { return false }
    for index in pipes.indices where pipes[index].fd >= 0 && pipes[index].revents != 0 {
      let descriptor = pipes[index].fd
      guard case .success(let length) = retrying({ read(descriptor, &buffer, buffer.count) }),
        length > 0
      else {
        // A negative descriptor is one that `poll` passes over.
        pipes[index].fd = -1
        continue
      }
      if index == 0 {
        result.output.append(contentsOf: buffer[..<length])
      } else {
        result.errors.append(contentsOf: buffer[..<length])
      }
    }
  }
  return true
}
