import Classification
import RuleCatalog

/// The rules of sinks, found by the symbols of a tree.
struct SinkIndex: Sendable {
  /// One way to hand data to a sink.
  struct Entry: Sendable {
    /// Into `SinkIndex.sinks`.
    let sink: Int
    let call: SinkCall
    let of: [Symbol]
  }

  let sinks: [Sink]
  private var entries: [[Entry]] = []
  private var types: [Symbol: Int] = [:]
  private var attributes: [String: Int] = [:]
  /// Numbers in `sinks` of those that a library asks for answers.
  private(set) var answering: [Entry] = []

  init(_ sinks: [Sink], _ symbols: Symbols) {
    self.sinks = sinks
    for (number, sink) in sinks.enumerated() {
      for call in sink.calls {
        let entry = Entry(sink: number, call: call, of: call.of.compactMap { symbols.find($0) })
        if call.form == .answers { answering.append(entry) }
        for name in call.names {
          guard let symbol = symbols.find(name) else { continue }
          while entries.count <= Int(symbol) { entries.append([]) }
          entries[Int(symbol)].append(entry)
        }
      }
      for type in sink.types {
        if let symbol = symbols.find(type) { types[symbol] = number }
      }
      for attribute in sink.attributes + sink.types { attributes[attribute] = number }
    }
  }

  /// What the rules speak of, to be known to a tree.
  static func words(of sinks: [Sink]) -> [String] {
    sinks.flatMap { sink in sink.types + sink.calls.flatMap { $0.names + $0.of } }
  }

  /// The entries for a function, a method or a member of that name.
  func entries(named symbol: Symbol) -> [Entry] {
    Int(symbol) < entries.count ? entries[Int(symbol)] : []
  }

  /// The sink to which values of a type go when they are saved.
  func sink(ofType type: Symbol) -> Int? { types[type] }

  /// The sink of what has an attribute.
  func sink(ofAttribute name: String) -> Int? { attributes[name] }
}
