/// Words that a rule looks for in names, as the rule writes them.
public struct Phrase: Sendable, Hashable {
  /// `e-mail address`; how it is spelled in code (`emailAddress`, `EMAIL_ADDRESS`) makes no difference.
  public let text: String
  /// The language code that the rule files it under.
  public let language: String

  public init(text: String, language: String) {
    self.text = text
    self.language = language
  }
}

/// Phrases that name a category's data only in the right company: bare `name` is a person's name in
/// `User` and none in `Color`.
public struct PhraseCondition: Sendable, Hashable {
  public let phrases: [Phrase]
  /// Vocabularies and subjects; the words before the phrase or the owner's name must end in one of
  /// their phrases.
  public let of: [String]
  /// Vocabularies and subjects that count only right in front of the phrase: `receiverName` is a person's
  /// name, the `name` of a `Receiver` may be a port's.
  public let behind: [String]
  /// Categories; or the owner has a member, the function a parameter, of one of these.
  public let beside: [String]
  /// Vocabularies and subjects; or the owner has a member whose type is one of these: the text beside
  /// an `author: User` was written by somebody.
  public let besideType: [String]
  /// Vocabularies and subjects whose data this never is, whatever stands beside it. Alone, without
  /// `of`, `behind`, `beside` and `inPairs`, it lets pass whatever is not of these; so does `notBeside`.
  public let notOf: [String]
  /// Vocabularies and subjects; a neighbour that mentions one of them shows that the owner is about
  /// something else: the latitudes beside a `polygonIndex` are corners.
  public let notBeside: [String]
  /// Vocabularies and subjects of which a neighbour has to mention one as well, whatever else proves it: the text of a
  /// message is somebody's beside a `senderId`.
  public let amid: [String]
  /// Two of the phrases beside each other prove one another: `lat` and `lon`.
  public let inPairs: Bool
  /// Where nothing in front of the phrase says whose it is, the owner need not say it either.
  public let isEnoughAlone: Bool
  /// Kinds of value that the code must state; empty where those of the category do.
  public let values: [ValueShape]

  public init(
    phrases: [Phrase], of: [String] = [], behind: [String] = [], beside: [String] = [],
    besideType: [String] = [], notOf: [String] = [],
    notBeside: [String] = [], amid: [String] = [],
    inPairs: Bool = false, isEnoughAlone: Bool = false, values: [ValueShape] = []
  ) {
    self.phrases = phrases
    self.of = of
    self.behind = behind
    self.beside = beside
    self.besideType = besideType
    self.notOf = notOf
    self.notBeside = notBeside
    self.amid = amid
    self.inPairs = inPairs
    self.isEnoughAlone = isEnoughAlone
    self.values = values
  }
}

/// What kinds of value can hold a category's data.
public enum ValueShape: String, Sendable, CaseIterable {
  case text
  case number
  case date
  /// A UUID, a key of a data base.
  case identifier
  /// An address on the web.
  case link
  /// Bytes, an image.
  case bytes
  /// An address of a network.
  case network
}
