import SourceModel

/// Which declaration each name means here: a table over names, with a log to leave a scope again.
struct Bindings {
  private var declarations: [DeclarationIndex] = []
  private var log: [(name: UInt32, previous: DeclarationIndex)] = []

  /// Where the log stands; give it to `leave`.
  var mark: Int { log.count }

  func find(_ name: Name) -> DeclarationIndex {
    let number = Int(name.number)
    return number < declarations.count ? declarations[number] : -1
  }

  mutating func bind(_ name: Name, to declaration: DeclarationIndex) {
    let number = Int(name.number)
    guard number != 0 else { return }
    if number >= declarations.count {
      let missing = max(number + 1, declarations.count * 2) - declarations.count
      declarations.append(contentsOf: repeatElement(-1, count: missing))
    }
    log.append((name.number, declarations[number]))
    declarations[number] = declaration
  }

  mutating func leave(to mark: Int) {
    while log.count > mark {
      let entry = log.removeLast()
      declarations[Int(entry.name)] = entry.previous
    }
  }
}
