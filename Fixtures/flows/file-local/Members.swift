// `Row` and `tell` are of this file; another one has its own.
private struct Row {
  let email: String
}

struct Members {
  fileprivate let rows: [Row]

  func list() {
    for row in rows {
      print(row)  // expect: contact/email-address -> logging/print
    }
  }

  func count(_ email: String) {
    tell(email)
    report(email)
  }
}

// The other file's function of that name is for others.
private func report(_ text: String) {}

private func tell(_ text: String) {}

private(set) var lastEmail = ""

func note(_ email: String) {
  lastEmail = email  // expect: contact/email-address -> logging/print
}
