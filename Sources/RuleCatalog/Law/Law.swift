import StrictJSON

/// Facts of law that change with time: `Rules/law/`, each with the days between which it holds and its
/// source.
public struct Law: Sendable, Hashable {
  public internal(set) var countries = LawTable<Country>.empty
  public internal(set) var memberships = LawTable<Membership>.empty
  public internal(set) var adequacy = LawTable<AdequacyDecision>.empty
  public internal(set) var clauses = LawTable<ClauseSet>.empty
  public internal(set) var authorities = LawTable<SupervisoryAuthority>.empty
  public internal(set) var organisations = LawTable<RenamedOrganisation>.empty
  public internal(set) var services = LawTable<RenamedOrganisation>.empty
  public internal(set) var statutes = LawTable<Statute>.empty

  /// No facts.
  public init() {}

  /// The country of a code (ISO 3166-1 alpha-2).
  public func country(_ code: String) -> Country? { countries.entries.first { $0.code == code } }

  /// The name of a country by its code; the code where nobody knows it.
  public func name(ofCountry code: String, language: String = "en") -> String {
    guard let name = country(code)?.name else { return code }
    return name[language] ?? name["en"] ?? code
  }

  /// Whether a country belongs to the European Union on a day.
  public func isEU(_ country: String, on day: CalendarDate) -> Bool {
    memberships.entries.contains {
      $0.country == country && $0.union == .eu && $0.validity.holds(on: day)
    }
  }

  /// Whether a country belongs to the European Economic Area on a day, so that nothing that goes there is
  /// a transfer of Chapter V.
  public func isEEA(_ country: String, on day: CalendarDate) -> Bool {
    memberships.entries.contains { $0.country == country && $0.validity.holds(on: day) }
  }

  /// The decisions of Art. 45 for a country that hold on a day; most have a scope.
  public func adequacy(_ country: String, on day: CalendarDate) -> [AdequacyDecision] {
    adequacy.entries.filter { $0.destination == .country(country) && $0.validity.holds(on: day) }
  }

  /// The decisions of Art. 45 for an international organisation that hold on a day.
  public func adequacy(
    ofOrganisation name: String, on day: CalendarDate
  ) -> [AdequacyDecision] {
    let words = CitedWords(name)
    return adequacy.entries.filter {
      guard case .internationalOrganisation(let known) = $0.destination else { return false }
      return words.contain(CitedWords(known)) && $0.validity.holds(on: day)
    }
  }

  /// The decisions that a text cites, whether they hold or not: `2010/87/EU`, `Privacy Shield`.
  public func decisions(citedIn text: String) -> [CitedDecision] {
    let words = CitedWords(text)
    func isCited(_ decision: String, _ names: [String]) -> Bool {
      ([decision] + names).contains { words.contain(CitedWords($0)) }
    }
    let clauses = clauses.entries.filter { isCited($0.decision, $0.names) }
    let adequacy = adequacy.entries.filter { isCited($0.decision, $0.names) }
    return clauses.map(CitedDecision.clauses) + adequacy.map(CitedDecision.adequacy)
  }

  /// The one decision that a text cites; nil where it cites none that is known, or several.
  public func decision(_ citation: String) -> CitedDecision? {
    let found = decisions(citedIn: citation)
    return found.count == 1 ? found[0] : nil
  }

  /// The authorities of a country.
  public func authorities(of country: String) -> [SupervisoryAuthority] {
    authorities.entries.filter { $0.country == country }
  }

  /// The authorities that an id, a name, an abbreviation or the address of a website may mean, by any
  /// name that they have or had. Several where countries share a name (`Datatilsynet`).
  public func authorities(named text: String) -> [NamedAuthority] {
    authorities.entries.compactMap { authority in
      NamedAuthority(authority, by: text)
    }
  }

  /// That an organisation had this name and has another by a day, or is no more; nil where nothing is
  /// known against the name.
  public func currentName(
    of name: String, on day: CalendarDate
  ) -> RenamedOrganisation? {
    Law.currentName(of: name, on: day, among: organisations)
  }

  /// The same of a service, such as `Azure Active Directory`.
  public func currentName(
    ofService name: String, on day: CalendarDate
  ) -> RenamedOrganisation? {
    Law.currentName(of: name, on: day, among: services)
  }

  private static func currentName(
    of name: String, on day: CalendarDate, among table: LawTable<RenamedOrganisation>
  ) -> RenamedOrganisation? {
    let words = CitedWords(name)
    return table.entries.first { entry in
      if let until = entry.until, day <= until { return false }
      return entry.was.contains { CitedWords($0).equal(words) }
    }
  }

  /// The laws that a text cites, whether they hold or not: `BFL 7 kap. 2 §`, `SFS 1999:1078`.
  public func statutes(citedIn text: String) -> [Statute] {
    let words = CitedWords(text)
    return statutes.entries.filter { statute in
      statute.citations.contains { words.contain(CitedWords($0)) }
    }
  }
}

/// A decision that a record cites.
public enum CitedDecision: Sendable, Hashable {
  case clauses(ClauseSet)
  case adequacy(AdequacyDecision)

  /// `(EU) 2021/914`
  public var decision: String {
    switch self {
    case .clauses(let set): set.decision
    case .adequacy(let decision): decision.decision
    }
  }

  public var validity: Validity {
    switch self {
    case .clauses(let set): set.validity
    case .adequacy(let decision): decision.validity
    }
  }
}

/// An authority, and whether the word for it is still right.
public struct NamedAuthority: Sendable, Hashable {
  public let authority: SupervisoryAuthority
  /// The name that it no longer has; nil where the word is a present one.
  public let formerName: SupervisoryAuthority.FormerName?
  /// Whether the word is the address of a website that it has left.
  public let isFormerURL: Bool

  /// Nil where the text does not mean the authority.
  init?(_ authority: SupervisoryAuthority, by text: String) {
    let words = CitedWords(text)
    let host = NamedAuthority.host(text)
    let present =
      [authority.id, authority.name, authority.english]
      + [authority.abbreviation].compactMap(\.self) + authority.otherNames
    self.authority = authority
    isFormerURL = authority.formerURLs.contains { NamedAuthority.host($0) == host }
    let former = authority.formerNames.first { words.contain(CitedWords($0.name)) }
    formerName = isFormerURL ? nil : former
    let isPresent =
      present.contains { words.equal(CitedWords($0)) } || NamedAuthority.host(authority.url) == host
    guard isPresent || isFormerURL || formerName != nil else { return nil }
  }

  /// `www.imy.se` of `https://www.imy.se/en/`, without `www.`.
  private static func host(_ url: String) -> Substring {
    var rest = url.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    return rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  }
}
