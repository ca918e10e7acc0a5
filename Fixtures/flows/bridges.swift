import Foundation

// What comes back from a closure that is called later.
struct Caller {
  let email: String
  let phoneNumber: String
  let calls: Int
}

func asked(_ caller: Caller) async -> String {
  await withCheckedContinuation { continuation in
    continuation.resume(returning: caller.email) // expect: contact/email-address -> logging/print
  }
}

func tried(_ caller: Caller) async throws -> String {
  try await withCheckedThrowingContinuation { continuation in
    fetch { answer in
      continuation.resume(with: .success(caller.phoneNumber)) // expect: contact/phone-number -> logging/print
    }
  }
}

func fetch(_ finish: @escaping (String) -> Void) { finish("") }

func streamed(_ caller: Caller) -> AsyncStream<String> {
  AsyncStream { stream in
    stream.yield(caller.email) // expect: contact/email-address -> logging/print
    stream.finish()
  }
}

func counted(_ caller: Caller) async -> Int {
  await withCheckedContinuation { continuation in
    log(caller.email)
    continuation.resume(returning: caller.calls)
  }
}

func log(_ text: String) {}

func show(_ caller: Caller) async throws {
  print(await asked(caller))
  print(try await tried(caller))
  for await address in streamed(caller) { print(address) }
  print(await Task { caller.phoneNumber }.value) // expect: contact/phone-number -> logging/print
  print(await counted(caller))
}
