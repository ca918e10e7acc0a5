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
  }
}

private func tell(_ text: String) {}

private(set) var lastEmail = ""

func note(_ email: String) {
  lastEmail = email  // expect: contact/email-address -> logging/print
}
