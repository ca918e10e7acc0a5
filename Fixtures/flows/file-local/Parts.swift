private struct Row {
  let number: Int
}

struct Parts {
  fileprivate let rows: [Row]

  func list() {
    for row in rows {
      print(row)
    }
  }
}

private func tell(_ text: String) {
  print(text)
}

func report(_ text: String) {
  print(text)
}

func tellLast() {
  print(lastEmail)
}
