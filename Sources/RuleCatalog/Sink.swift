/// A part of a platform or library at which data leaves the program, is kept, is logged or changes what it
/// is: one file of `Rules/sinks/`, whose name is its id.
public struct Sink: Sendable, Hashable {
  public let id: String
  public let role: SinkRole
  /// For a reader: `URLSession`.
  public let name: String
  /// One sentence without full stop: what it does with data.
  public let what: String
  /// Internet addresses of documentation or code.
  public let sources: [String]
  /// Of a store: whoever gets at the device or its backups can read it.
  public let isUnprotected: Bool
  /// Of a log: what is written without `privacy: .public` is left out, unless it is a number.
  public let redacts: Bool
  /// Of a library whose names others use too: a file that uses it imports one of these.
  public let modules: [String]
  public let calls: [SinkCall]
  /// Attributes of properties whose values go there: `AppStorage`.
  public let attributes: [String]
  /// Types whose members go there when they are saved: `NSManagedObject`; also attributes of types.
  public let types: [String]
  /// Attributes of properties that stand for a row elsewhere, of which only the id is kept here: `Parent`.
  public let references: [String]
  /// Attributes of properties that stand for rows elsewhere, of which nothing is kept here: `Children`.
  public let relations: [String]
  /// Of a store: functions and words of a query by which what it holds is erased. Empty where there may be
  /// others.
  public let erasedBy: [String]
  /// Of a store: how code builds the tables that it keeps.
  public let builds: TableBuilding
  /// Of a way to hash or encrypt that does not hold: for what not, and what does.
  public let weakness: Weakness

  public init(
    id: String, role: SinkRole, name: String, what: String, sources: [String],
    isUnprotected: Bool, redacts: Bool, modules: [String], calls: [SinkCall], attributes: [String],
    types: [String], references: [String] = [], relations: [String] = [],
    erasedBy: [String] = [], builds: TableBuilding = TableBuilding(),
    weakness: Weakness = Weakness()
  ) {
    self.id = id
    self.role = role
    self.name = name
    self.what = what
    self.sources = sources
    self.isUnprotected = isUnprotected
    self.redacts = redacts
    self.modules = modules
    self.calls = calls
    self.attributes = attributes
    self.types = types
    self.references = references
    self.relations = relations
    self.erasedBy = erasedBy
    self.builds = builds
    self.weakness = weakness
  }
}

/// How code builds the tables of a store: `db.create(table: "person") { t in t.column("email", .text) }`.
public struct TableBuilding: Sendable, Hashable {
  /// Calls that add a column, whose name they are given first; with its label, `add(column:)`, where it has one.
  public var columns: [String] = []
  /// Calls that name a table, in the same form: what is called on their result, or in their closure, is about it.
  public var tables: [String] = []
  /// A file that builds tables so imports one of these; empty means those of the sink.
  public var modules: [String] = []

  /// No tables.
  public init() {}
}

/// For which data a way to hash or encrypt is too weak.
public struct Weakness: Sendable, Hashable {
  /// Ids of categories; empty means all.
  public var categories: [String] = []
  /// One of these stands in the name of the datum, whatever its case; empty means any name.
  public var words: [String] = []
  /// Only where the datum is mixed with nothing on the way, such as a salt.
  public var isUnmixed = false
  /// What holds, for a reader; without full stop.
  public var instead = ""

  /// All data.
  public init() {}

  /// - Parameter name: of the field, as written.
  public func holds(category: String, name: String) -> Bool {
    guard categories.isEmpty || categories.contains(category) else { return false }
    guard !words.isEmpty else { return true }
    let name = name.lowercased()
    return words.contains { word in name.utf8.firstRange(of: word.utf8) != nil }
  }
}

/// What becomes of data at a `Sink`.
public enum SinkRole: String, Sendable, CaseIterable {
  /// It goes to another party.
  case transmission
  case storage
  case logging
  /// It becomes a part of an internet address, and goes on.
  case address
  /// It is replaced by something from which it cannot be told without more, and goes on.
  case pseudonymised
  /// It is encrypted, and goes on.
  case encrypted
  /// It is hashed or encrypted in a way that does not hold, and goes on.
  case weakened
}

/// How code hands data to a `Sink`.
public struct SinkCall: Sendable, Hashable {
  public let form: SinkForm
  /// The types, or types they inherit from, of what is called or written to; empty for a function.
  public let of: [String]
  /// Functions, methods (in Objective-C whole selectors; with labels, `write(to:)`, where a name alone says too
  /// little) or members.
  public let names: [String]
  /// Where the data is.
  public let data: [ArgumentPlace]
  /// Where the address of the other party is.
  public let host: [ArgumentPlace]
  /// Labels of the arguments that say how long it is kept.
  public let lifetime: [String]
  /// The name says it all, so that the type need not be known.
  public let isDistinct: Bool
  /// What it gives is a connection to the same address, on which more is sent.
  public let isOpening: Bool
  /// It counts only if that holds.
  public let condition: SinkCondition?
  /// Methods of a type that the call names, `MailJob.self`, which are given the data later, as the last of what they take.
  public let handedTo: [String]
  /// Of answers: when they are put into the address of the request.
  public let inAddress: AnswersInAddress?

  public init(
    form: SinkForm, of: [String], names: [String], data: [ArgumentPlace], host: [ArgumentPlace],
    lifetime: [String] = [], isDistinct: Bool, isOpening: Bool = false, condition: SinkCondition?,
    handedTo: [String] = [], inAddress: AnswersInAddress? = nil
  ) {
    self.form = form
    self.of = of
    self.names = names
    self.data = data
    self.host = host
    self.lifetime = lifetime
    self.isDistinct = isDistinct
    self.isOpening = isOpening
    self.condition = condition
    self.handedTo = handedTo
    self.inAddress = inAddress
  }
}

/// When a library puts what an enumeration answers into the address of a request.
public struct AnswersInAddress: Sendable, Hashable {
  /// The member that says for each case how it is asked: `method`; empty where all is put there.
  public let by: String
  /// What that member gives for a case whose answers are put there: `get`.
  public let values: [String]
  /// One of these stands in the answers: `URLEncoding`.
  public let mentions: [String]

  public init(by: String, values: [String], mentions: [String]) {
    self.by = by
    self.values = values
    self.mentions = mentions
  }
}

/// The ways to hand over data.
public enum SinkForm: String, Sendable, CaseIterable {
  /// A function or method is called.
  case calls
  /// A member is written.
  case writes
  /// A library asks a type of the tree for it: what the member returns is handed over.
  case answers
}

/// A place in a call.
public enum ArgumentPlace: Sendable, Hashable {
  case receiver
  /// Counted from 0.
  case position(Int)
  /// That and all after it.
  case positions(from: Int)
  case label(String)
  /// What the closure with that label, or the last one without any, does to its parameters.
  case closure(String)
  /// Of a host: a person picks who gets it, whatever addresses the data hold.
  case nobody

  /// As the rule writes it.
  var text: String {
    switch self {
    case .receiver: "self"
    case .position(let position): "\(position)"
    case .positions(let start): "\(start)..."
    case .label(let label): label
    case .closure(let label): "{\(label)}"
    case .nobody: "nobody"
    }
  }

  /// `self`, `0`, `1...`, `{label}`, `nobody`, or a label.
  init(_ text: String) {
    if text == "self" {
      self = .receiver
    } else if text == "nobody" {
      self = .nobody
    } else if let number = Int(text) {
      self = .position(number)
    } else if text.hasSuffix("..."), let number = Int(text.dropLast(3)) {
      self = .positions(from: number)
    } else if text.hasPrefix("{"), text.hasSuffix("}") {
      self = .closure(String(text.dropFirst().dropLast()))
    } else {
      self = .label(text)
    }
  }
}

/// What must hold of a call.
public struct SinkCondition: Sendable, Hashable {
  public let place: ConditionPlace
  public let test: ConditionTest
  public let constants: [String]
}

/// Where the constants of a condition are looked for.
public enum ConditionPlace: Sendable, Hashable {
  /// Counted from 0.
  case argument(Int)
  /// In the call that makes what is called.
  case maker
  /// In the calls of these functions in the same function that are given the same first argument.
  case preparation([String])
}

/// How the constants of a condition are compared.
public enum ConditionTest: String, Sendable, CaseIterable {
  /// It is one of them.
  case `is`
  /// It is none of them.
  case isNot
  /// One of them stands somewhere in it.
  case mentions
}
