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

/// Runs a program to its end, with only the environment given.
///
/// - Parameters:
///   - input: what it may read; nil means nothing at all.
///   - patience: how many seconds it may write nothing before it is killed.
func run(
  _ program: String, _ arguments: [String], input: [UInt8]? = nil, environment: [String],
  patience: Int32
) throws(FileSystemError) -> ProgramOutput {
  let output = try Pipe()
  let errors: Pipe
  let words: Pipe?
  do throws(FileSystemError) { errors = try Pipe() } catch {
    output.close()
    throw error
  }
  do throws(FileSystemError) { words = input == nil ? nil : try Pipe(sockets: ()) } catch {
    output.close()
    errors.close()
    throw error
  }
  let child: pid_t
  do throws(FileSystemError) {
    child = try spawn(
      program, arguments, environment, words?.reading, output.writing, errors.writing)
  } catch {
    output.close()
    errors.close()
    words?.close()
    throw error
  }
  output.closeWriting()
  errors.closeWriting()
  words?.closeReading()
  var result = ProgramOutput()
  var writing = words.map { PendingInput(bytes: input ?? [], socket: $0.writing) }
  let finished = collect(
    from: output.reading, errors.reading, sending: &writing, patience, into: &result)
  writing?.close()
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

  /// A pair of sockets: unlike a pipe, one whose reader went away raises no signal in the writer.
  init(sockets: ()) throws(FileSystemError) {
    var ends: [Int32] = [0, 0]
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(ends[1], SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
    (reading, writing) = (ends[0], ends[1])
  }

  func closeReading() { _ = systemClose(reading) }
  func closeWriting() { _ = systemClose(writing) }
  func close() {
    closeReading()
    closeWriting()
  }
}

/// What a program has not read yet.
private struct PendingInput {
  let bytes: [UInt8]
  var sent = 0
  /// Negative when all is sent, or nobody reads any more.
  var socket: Int32

  init(bytes: [UInt8], socket: Int32) {
    self.bytes = bytes
    self.socket = socket
  }

  /// Sends as much as fits; at the end closes, which tells the program that there is no more.
  mutating func send() {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    while sent < bytes.count {
      let (socket, start) = (self.socket, sent)
      let result = bytes.withUnsafeBytes { bytes in
        retrying {
          systemSend(
            socket, bytes.baseAddress.map { $0 + start }, bytes.count - start, flags)
        }
      }
      guard case .success(let count) = result else {
        if case .failure(.system(EAGAIN)) = result { return }
        return close()
      }
      sent += count
    }
    close()
  }

  mutating func close() {
    if socket >= 0 { _ = systemClose(socket) }
    socket = -1
  }
}

/// The C library's `send`, out of reach of methods of that name.
private func systemSend(
  _ socket: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32
) -> Int { send(socket, bytes, count, flags) }

/// The C library's `close`, out of reach of methods of that name.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func spawn(
  _ program: String, _ arguments: [String], _ environment: [String], _ input: Int32?,
  _ output: Int32, _ errors: Int32
) throws(FileSystemError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  guard posix_spawn_file_actions_init(&actions) == 0 else { throw .system(ENOMEM) }
  defer { posix_spawn_file_actions_destroy(&actions) }
  if let input {
    posix_spawn_file_actions_adddup2(&actions, input, 0)
  } else {
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  }
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

/// Reads both pipes to their ends, whichever has something, and sends the input; false when patience ran
/// out.
private func collect(
  from output: Int32, _ errors: Int32, sending input: inout PendingInput?, _ patience: Int32,
  into result: inout ProgramOutput
) -> Bool {
  var pipes = [
    pollfd(fd: output, events: Int16(POLLIN), revents: 0),
    pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    pollfd(fd: input?.socket ?? -1, events: Int16(POLLOUT), revents: 0),
  ]
  var buffer = [UInt8](repeating: 0, count: 64 << 10)
  while pipes[0].fd >= 0 || pipes[1].fd >= 0 {
    let milliseconds = patience.multipliedReportingOverflow(by: 1000)
    let timeout = milliseconds.overflow ? Int32.max : milliseconds.partialValue
    let ready = retrying { poll(&pipes, nfds_t(pipes.count), timeout) }
    guard case .success(let count) = ready, count > 0 else { return false }
    if pipes[2].fd >= 0, pipes[2].revents != 0 {
      input?.send()
      pipes[2].fd = input?.socket ?? -1
    }
    for index in 0..<2 where pipes[index].fd >= 0 && pipes[index].revents != 0 {
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
