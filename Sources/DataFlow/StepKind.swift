import SourceModel

/// The number of a node of a `TreeGraph`: a value of a file, or a declaration as the place that all its
/// mentions share. Those of one file follow each other, first its values, then its declarations.
typealias Node = Int32

/// How a step carries data.
enum StepKind: UInt8, Sendable {
  /// Between a declaration and a place where it is read or written.
  case mention
  /// From a value to something read out of it.
  case member
  /// From something written into a value to the whole of it.
  case into
  /// As `into`, by a member that holds what is sent and not where it is sent to.
  case intoBody
  /// From an argument to what an initialiser or a function outside of the tree makes of it.
  case result
  /// From an argument to what a method outside of the tree gives, which is known to keep it.
  case methodResult
  /// From an argument to what is made of it, of which it is no address.
  case resultPart
  /// As `result`, of a function of which nothing is known.
  case guessedResult
  /// As `methodResult`, of a method of which nothing is known.
  case guessedMethodResult
  /// From the receiver to what its method gives.
  case receiverResult
  /// From an argument to the object whose method it is passed to.
  case receiver
  /// From an argument to the parameter of a function of the tree.
  case parameter
  /// From what a function of the tree returns to its call.
  case returned
  /// From what a `return` names to what the function gives.
  case given
  /// From an argument to the parameter of a function that a library is given with it.
  case callback
  /// From what is posted under a name to whoever observes that name.
  case notified
  case assigned
  case interpolated
  case collected
  case derived
  case iterated

  /// Whether it is a guess that data goes this way.
  var isGuess: Bool {
    switch self {
    case .guessedResult, .guessedMethodResult, .callback: true
    case .mention, .member, .into, .intoBody, .result, .resultPart, .methodResult, .receiverResult,
      .receiver,
      .parameter, .returned, .given, .notified, .assigned, .interpolated, .collected, .derived,
      .iterated:
      false
    }
  }

  /// Whether it goes from one function to another.
  var entersFunction: Bool {
    switch self {
    case .parameter, .returned, .callback, .notified: true
    case .mention, .member, .into, .intoBody, .result, .methodResult, .resultPart, .guessedResult,
      .guessedMethodResult, .receiverResult, .receiver, .given, .assigned, .interpolated,
      .collected,
      .derived, .iterated:
      false
    }
  }

  /// Whether the address of a party goes this way: what a method gives for a request is an answer and not
  /// the address any more, and a session does not become what it is asked to fetch.
  var carriesAddress: Bool {
    switch self {
    case .methodResult, .guessedMethodResult, .receiver, .intoBody, .callback, .notified,
      .collected,
      .iterated, .resultPart:
      false
    case .mention, .member, .into, .result, .guessedResult, .receiverResult, .parameter, .returned,
      .given, .assigned, .interpolated, .derived:
      true
    }
  }
}

extension FlowKind {
  var step: StepKind {
    switch self {
    case .assigned: .assigned
    case .returned: .given
    case .interpolated: .interpolated
    case .collected: .collected
    case .derived: .derived
    case .iterated: .iterated
    }
  }
}
