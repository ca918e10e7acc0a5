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

  func find(_ text: String) -> Symbol? { table.find(text)?.number }

  /// 0 where there is none.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> Symbol { table.find(text)?.number ?? 0 }

  func text(_ symbol: Symbol) -> String { table[Name(number: symbol)] }

  func withBytes<Result>(
    of symbol: Symbol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result { table.withBytes(of: Name(number: symbol), body) }

  /// For each name of a file its symbol; 0 for a name that the tree has not.
  func symbols(of names: NameTable) -> [Symbol] { table.names(of: names).map(\.number) }
}

/// Two symbols as one key.
func pair(_ first: Symbol, _ second: Symbol) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
