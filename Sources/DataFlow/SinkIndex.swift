import Classification
import RuleCatalog

/// The rules of sinks, found by the symbols of a tree. A class, as it is handed to every file; it never changes.
final class SinkIndex: Sendable {
  /// One way to hand data to a sink. A class, as it is looked at again at each call that may be one.
  final class Entry: Sendable {
    /// Into `SinkIndex.sinks`.
    let sink: Int
    let call: SinkCall
    let of: [Symbol]
    /// The names of the types, in lower case.
    let names: [String]
    /// The labels of the calls that are meant; empty where any are.
    let labels: [[String]]

    init(sink: Int, call: SinkCall, of: [Symbol]) {
      self.sink = sink
      self.call = call
      self.of = of
      names = call.of.map { $0.lowercased() }
      labels = call.names.compactMap { Entry.labels(of: $0) }
    }

    /// `write` of `write(to:options:)`; of a name without labels all of it.
    fileprivate static func name(_ name: String) -> String {
      name.hasSuffix(")") ? String(name.prefix { $0 != "(" }) : name
    }

    /// `to` and `options` of `write(to:options:)`; nil of a name without labels.
    private static func labels(of name: String) -> [String]? {
      guard name.hasSuffix(")"), let start = name.firstIndex(of: "(") else { return nil }
      return name[start...].dropFirst().dropLast().split(separator: ":").map(String.init)
    }
  }

  let sinks: [Sink]
  private let entries: [[Entry]]
  private let types: [Symbol: Int]
  private let attributes: [String: Int]
  /// Those that a library asks for answers.
  let answering: [Entry]

  init(_ sinks: [Sink], _ symbols: Symbols) {
    var entries: [[Entry]] = []
    var types: [Symbol: Int] = [:]
    var attributes: [String: Int] = [:]
    var answering: [Entry] = []
    for (number, sink) in sinks.enumerated() {
      for call in sink.calls {
        let entry = Entry(sink: number, call: call, of: call.of.compactMap { symbols.find($0) })
        if call.form == .answers { answering.append(entry) }
        for name in Set(call.names.map(Entry.name)).sorted() {
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
    self.sinks = sinks
    self.entries = entries
    self.types = types
    self.attributes = attributes
    self.answering = answering
  }

  /// The methods that libraries give data to which they kept.
  var handedTo: [String] { sinks.flatMap { $0.calls.flatMap(\.handedTo) } }

  /// What the rules speak of, to be known to a tree.
  static func words(of sinks: [Sink]) -> [String] {
    sinks.flatMap { sink in
      sink.types + sink.calls.flatMap { $0.names.map(Entry.name) + $0.of }
    }
  }

  /// Whether there are entries for a function, a method or a member of that name.
  func hasEntries(named symbol: Symbol) -> Bool {
    Int(symbol) < entries.count && !entries[Int(symbol)].isEmpty
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
