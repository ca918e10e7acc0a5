import StrictJSON

extension Law: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init()
    countries = LawTable(from: &reader)
    memberships = LawTable(from: &reader)
    adequacy = LawTable(from: &reader)
    clauses = LawTable(from: &reader)
    authorities = LawTable(from: &reader)
    organisations = LawTable(from: &reader)
    services = LawTable(from: &reader)
    statutes = LawTable(from: &reader)
  }

  func write(to writer: inout SnapshotWriter) {
    countries.write(to: &writer)
    memberships.write(to: &writer)
    adequacy.write(to: &writer)
    clauses.write(to: &writer)
    authorities.write(to: &writer)
    organisations.write(to: &writer)
    services.write(to: &writer)
    statutes.write(to: &writer)
  }
}

extension LawTable where Entry: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(why: reader.string(), sources: reader.strings(), entries: reader.values())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(why)
    writer.write(sources)
    writer.write(entries)
  }
}

extension SnapshotWriter {
  fileprivate mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  /// 20261130 of a day; 0 of none.
  fileprivate mutating func write(_ date: CalendarDate?) {
    write(date.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? 0)
  }

  fileprivate mutating func write(_ validity: Validity) {
    write(validity.from)
    write(validity.until)
  }
}

extension SnapshotReader {
  fileprivate mutating func optionalString() -> String? { flag() ? string() : nil }

  fileprivate mutating func date() -> CalendarDate? {
    let number = number()
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  fileprivate mutating func validity() -> Validity { Validity(from: date(), until: date()) }
}

extension Country {
  init(from reader: inout SnapshotReader) {
    self.init(code: reader.string(), name: reader.dictionary())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(code)
    writer.write(name)
  }
}

extension Membership {
  init(from reader: inout SnapshotReader) {
    self.init(
      country: reader.string(), union: reader.choice(), validity: reader.validity(),
      source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(country)
    writer.write(union)
    writer.write(validity)
    writer.write(source)
  }
}

extension AdequacyDecision {
  init(from reader: inout SnapshotReader) {
    self.init(
      decision: reader.string(), names: reader.strings(),
      destination: reader.flag()
        ? .country(reader.string()) : .internationalOrganisation(reader.string()),
      validity: reader.validity(), ended: reader.optionalChoice(), limit: reader.choice(),
      scope: reader.dictionary(), challenge: reader.flag() ? Challenge(from: &reader) : nil,
      source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(decision)
    writer.write(names)
    switch destination {
    case .country(let code):
      writer.write(true)
      writer.write(code)
    case .internationalOrganisation(let name):
      writer.write(false)
      writer.write(name)
    }
    writer.write(validity)
    writer.write(ended)
    writer.write(limit)
    writer.write(scope)
    writer.write(challenge != nil)
    if let challenge { writer.write(challenge) }
    writer.write(source)
  }
}

extension AdequacyDecision.Challenge: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      number: reader.string(), from: reader.date(), text: reader.dictionary())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(number)
    writer.write(from)
    writer.write(text)
  }
}

extension ClauseSet {
  init(from reader: inout SnapshotReader) {
    self.init(
      decision: reader.string(), names: reader.strings(), use: reader.choice(),
      modules: reader.values(), validity: reader.validity(), lastNew: reader.date(),
      replacedBy: reader.optionalString(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(decision)
    writer.write(names)
    writer.write(use)
    writer.write(modules)
    writer.write(validity)
    writer.write(lastNew)
    writer.write(replacedBy)
    writer.write(source)
  }
}

extension ClauseSet.Module: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      number: reader.number(), exporter: reader.choice(), importer: reader.choice(),
      name: reader.dictionary())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(number)
    writer.write(exporter)
    writer.write(importer)
    writer.write(name)
  }
}

extension SupervisoryAuthority {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), country: reader.string(), name: reader.string(),
      english: reader.string(), abbreviation: reader.optionalString(),
      otherNames: reader.strings(), url: reader.string(), from: reader.date(),
      formerNames: reader.values(), formerURLs: reader.strings(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    for text in [id, country, name, english] { writer.write(text) }
    writer.write(abbreviation)
    writer.write(otherNames)
    writer.write(url)
    writer.write(from)
    writer.write(formerNames)
    writer.write(formerURLs)
    writer.write(source)
  }
}

extension SupervisoryAuthority.FormerName: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(name: reader.string(), until: reader.date())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(until)
  }
}

extension RenamedOrganisation {
  init(from reader: inout SnapshotReader) {
    self.init(
      now: reader.optionalString(), was: reader.strings(), until: reader.date(),
      change: reader.choice(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(now)
    writer.write(was)
    writer.write(until)
    writer.write(change)
    writer.write(source)
  }
}

extension Statute {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), country: reader.string(), name: reader.string(),
      citations: reader.strings(), section: reader.optionalString(),
      about: reader.flag() ? reader.dictionary() : nil, periods: reader.values(),
      validity: reader.validity(), replacedBy: reader.optionalString(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    for text in [id, country, name] { writer.write(text) }
    writer.write(citations)
    writer.write(section)
    writer.write(about != nil)
    if let about { writer.write(about) }
    writer.write(periods)
    writer.write(validity)
    writer.write(replacedBy)
    writer.write(source)
  }
}

extension Statute.Period: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(of: reader.dictionary(), period: reader.string(), trigger: reader.choice())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(of)
    writer.write(period)
    writer.write(trigger)
  }
}
