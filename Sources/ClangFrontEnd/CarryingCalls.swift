/// The functions and messages of libraries that only move data from some arguments to others.
///
/// Their sources are seldom in the tree that is read, and C says nothing of them in a call, so that
/// without this table the text that `strcpy` or `snprintf` writes would come from nowhere. A line
/// names functions and says after `=` what goes where: `FROM > TO`, several divided by `;`.
///
/// FROM: `2` the argument with that number, counted from 0; `2...` that and all after it;
/// `%2` a format in the manner of `printf` with all arguments after it, which become one text;
/// `result` what the call gives (a part that belongs to the whole it was asked from);
/// `...` what the function around was given beyond its named parameters; `self` the receiver of a message;
/// `[1]` what stands in the first argument, or in the receiver, under the key that argument is.
/// TO: `0` what that argument points to; `2...` what it and all after it point to; `result`; `self`,
/// the receiver of a message; `self[1]`, `result[0]` the same, under the key that argument is; `{0}` what the last
/// argument, a block, takes as its first, once for each element; `=0` what from there on goes by the name that the
/// argument is.
///
/// The table is here and not among the rules because facts are a function of the file and of the
/// front end's version alone. Calls by which data leaves the program are not in it: those are sinks.
struct CarryingCalls: Sendable {
  static let known = CarryingCalls(table)

  /// One `FROM > TO`.
  struct Carriage: Sendable, Equatable {
    var from: Origin
    var to: Destination
  }

  /// What is carried.
  enum Origin: Sendable, Equatable {
    case argument(Int)
    case argumentsFrom(Int)
    case format(Int)
    case result
    case rest
    case element(key: Int)
    case receiver
  }

  /// What it is written to.
  enum Destination: Sendable, Equatable {
    case argument(Int)
    case argumentsFrom(Int)
    case result
    case receiver
    case keyed(Whole, key: Int)
    case parameterOfBlock(Int)
    case name(Int)
  }

  /// What holds something under a key.
  enum Whole: Sendable, Equatable {
    case result
    case receiver
  }

  private let carriages: [String: [Carriage]]

  /// Lines that cannot be understood are left out; a test holds that there is none.
  init(_ table: String) {
    var carriages: [String: [Carriage]] = [:]
    for line in table.split(separator: "\n") {
      guard let (names, found) = CarryingCalls.read(line) else { continue }
      for name in names { carriages[name, default: []] += found }
    }
    self.carriages = carriages
  }

  /// What a function or message carries; nil of one that is not in the table.
  func carriages(ofFunction name: String) -> [Carriage]? { carriages[name] }

  /// The names of a line and what it says of them; nil for what is no line of the table.
  static func read(_ line: Substring) -> (names: [String], [Carriage])? {
    var names: [String] = []
    var words = line.split(separator: " ")[...]
    while let word = words.popFirst() {
      guard word == "=" else {
        names.append(String(word))
        continue
      }
      var carriages: [Carriage] = []
      for part in words.split(separator: ";", omittingEmptySubsequences: false) {
        let part = Array(part)
        guard part.count == 3, part[1] == ">", let from = origin(part[0]),
          let to = destination(part[2])
        else { return nil }
        carriages.append(Carriage(from: from, to: to))
      }
      return names.isEmpty || carriages.isEmpty ? nil : (names, carriages)
    }
    return nil
  }

  private static func origin(_ word: Substring) -> Origin? {
    if word == "result" { return .result }
    if word == "..." { return .rest }
    if word == "self" { return .receiver }
    if word.hasPrefix("["), word.hasSuffix("]") {
      return Int(word.dropFirst().dropLast()).map { .element(key: $0) }
    }
    if word.hasPrefix("%") { return Int(word.dropFirst()).map(Origin.format) }
    if word.hasSuffix("...") { return Int(word.dropLast(3)).map(Origin.argumentsFrom) }
    return Int(word).map(Origin.argument)
  }

  private static func destination(_ word: Substring) -> Destination? {
    if word == "result" { return .result }
    if word == "self" { return .receiver }
    if word.hasPrefix("=") { return Int(word.dropFirst()).map(Destination.name) }
    if word.hasPrefix("{"), word.hasSuffix("}") {
      return Int(word.dropFirst().dropLast()).map(Destination.parameterOfBlock)
    }
    if word.hasSuffix("]"), let open = word.firstIndex(of: "[") {
      guard let whole = ["self": Whole.receiver, "result": Whole.result][word[..<open]] else {
        return nil
      }
      return Int(word[open...].dropFirst().dropLast()).map { .keyed(whole, key: $0) }
    }
    if word.hasSuffix("...") { return Int(word.dropLast(3)).map(Destination.argumentsFrom) }
    return Int(word).map(Destination.argument)
  }
}
