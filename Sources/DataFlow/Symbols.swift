import SourceModel

/// A name of a whole tree, by number; 0 is the empty name.
typealias Symbol = UInt32

/// The names of a whole tree, each stored once, so that linking compares numbers.
struct Symbols: Sendable {
  private var table = NameTable()

  var count: Int { table.count }

  mutating func add(_ text: String) -> Symbol { table.add(text).number }

  mutating func add(_ name: Name, of other: NameTable) -> Symbol {
    other.withBytes(of: name) { table.add($0).number }
  }

  /// The first bytes of another as a name of its own.
  mutating func add(prefix length: Int, of symbol: Symbol) -> Symbol {
    let bytes = table.withBytes(of: Name(number: symbol)) { Array($0.prefix(length)) }
    return bytes.withUnsafeBufferPointer { table.add($0).number }
  }

  func find(_ text: String) -> Symbol? { table.find(text)?.number }

  /// 0 where there is none.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> Symbol { table.find(text)?.number ?? 0 }

  func text(_ symbol: Symbol) -> String { table[Name(number: symbol)] }

  func withBytes<Result>(
    of symbol: Symbol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result { table.withBytes(of: Name(number: symbol), body) }

  /// For each name of a file its symbol; 0 for a name that the tree has not.
  ///
  /// - Parameter declared: those that are known already; 0 for any other.
  func symbols(of names: NameTable, _ declared: [Symbol]) -> [Symbol] {
    var symbols = declared
    for name in names.all {
      let number = Int(name.number)
      let known = symbols[number]
      symbols[number] = names.withBytes(of: name) { bytes in
        bytes.count > Symbols.longest ? 0 : known != 0 ? known : find(bytes)
      }
    }
    return symbols
  }

  /// A text that is longer is no identifier; in bytes.
  private static let longest = 1024
}

/// Two symbols as one key.
func pair(_ first: Symbol, _ second: Symbol) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
