/// A name of a whole tree, by number; 0 is the empty name.
typealias Symbol = UInt32

/// The names of a whole tree, each stored once, so that linking compares numbers.
struct Symbols {
  private var numbers: [String: Symbol] = ["": 0]
  private(set) var texts: [String] = [""]

  mutating func add(_ text: String) -> Symbol {
    if let number = numbers[text] { return number }
    let number = Symbol(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }

  func find(_ text: String) -> Symbol? { numbers[text] }
}

/// Two symbols as one key.
func pair(_ first: Symbol, _ second: Symbol) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
