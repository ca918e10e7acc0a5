import RuleCatalog
import StrictJSON

/// The facts of law for programs: each file of `Rules/law/` by its name, with the keys that it has.
enum LawJSON {
  static func value(_ law: Law) -> JSONOutput {
    .members([
      ("countries", table(law.countries, country)),
      ("memberships", table(law.memberships, membership)),
      ("adequacy", table(law.adequacy, adequacy)),
      ("clauses", table(law.clauses, clauses)),
      ("authorities", table(law.authorities, authority)),
      ("organisations", table(law.organisations, organisation)),
      ("services", table(law.services, organisation)),
      ("statutes", table(law.statutes, statute)),
    ])
  }

  private static func table<Entry>(
    _ table: LawTable<Entry>, _ value: (Entry) -> JSONOutput
  ) -> JSONOutput {
    .members([
      ("why", .string(table.why)), ("sources", strings(table.sources)),
      ("entries", .array(table.entries.map(value))),
    ])
  }

  private static func country(_ country: Country) -> JSONOutput {
    .members([("code", .string(country.code)), ("name", texts(country.name))])
  }

  private static func membership(_ membership: Membership) -> JSONOutput {
    .members([
      ("country", .string(membership.country)), ("union", .string(membership.union.rawValue)),
      ("from", date(membership.validity.from)), ("until", date(membership.validity.until)),
      ("source", .string(membership.source)),
    ])
  }

  private static func adequacy(_ decision: AdequacyDecision) -> JSONOutput {
    let destination: (String, JSONOutput?) =
      switch decision.destination {
      case .country(let code): ("country", .string(code))
      case .internationalOrganisation(let name): ("organisation", .string(name))
      }
    return .members([
      ("decision", .string(decision.decision)), ("names", strings(decision.names)), destination,
      ("from", date(decision.validity.from)), ("until", date(decision.validity.until)),
      ("ended", text(decision.ended?.rawValue)), ("limit", .string(decision.limit.rawValue)),
      ("scope", texts(decision.scope)),
      (
        "challenge",
        decision.challenge.map {
          .members([
            ("case", .string($0.number)), ("from", date($0.from)), ("text", texts($0.text)),
          ])
        }
      ),
      ("source", .string(decision.source)),
    ])
  }

  private static func clauses(_ set: ClauseSet) -> JSONOutput {
    .members([
      ("decision", .string(set.decision)), ("names", strings(set.names)),
      ("use", .string(set.use.rawValue)),
      ("modules", set.modules.isEmpty ? nil : .array(set.modules.map(module))),
      ("from", date(set.validity.from)), ("lastNew", date(set.lastNew)),
      ("until", date(set.validity.until)), ("replacedBy", text(set.replacedBy)),
      ("source", .string(set.source)),
    ])
  }

  private static func module(_ module: ClauseSet.Module) -> JSONOutput {
    .members([
      ("number", .integer(module.number)), ("exporter", .string(module.exporter.rawValue)),
      ("importer", .string(module.importer.rawValue)), ("name", texts(module.name)),
    ])
  }

  private static func authority(_ authority: SupervisoryAuthority) -> JSONOutput {
    let formerNames = authority.formerNames.map { former in
      JSONOutput.members([("name", .string(former.name)), ("until", date(former.until))])
    }
    return .members([
      ("id", .string(authority.id)), ("country", .string(authority.country)),
      ("name", .string(authority.name)), ("english", .string(authority.english)),
      ("abbreviation", text(authority.abbreviation)),
      ("otherNames", strings(authority.otherNames)), ("url", .string(authority.url)),
      ("from", date(authority.from)),
      ("formerNames", formerNames.isEmpty ? nil : .array(formerNames)),
      ("formerURLs", strings(authority.formerURLs)), ("source", .string(authority.source)),
    ])
  }

  private static func organisation(_ organisation: RenamedOrganisation) -> JSONOutput {
    .members([
      ("now", text(organisation.now)), ("was", strings(organisation.was)),
      ("until", date(organisation.until)), ("change", .string(organisation.change.rawValue)),
      ("source", .string(organisation.source)),
    ])
  }

  private static func statute(_ statute: Statute) -> JSONOutput {
    let periods = statute.periods.map { period in
      JSONOutput.members([
        ("of", texts(period.of)), ("period", .string(period.period)),
        ("trigger", .string(period.trigger.rawValue)),
      ])
    }
    return .members([
      ("id", .string(statute.id)), ("country", .string(statute.country)),
      ("name", .string(statute.name)), ("citations", strings(statute.citations)),
      ("section", text(statute.section)), ("about", statute.about.map(texts)),
      ("periods", periods.isEmpty ? nil : .array(periods)),
      ("from", date(statute.validity.from)), ("until", date(statute.validity.until)),
      ("replacedBy", text(statute.replacedBy)), ("source", .string(statute.source)),
    ])
  }

  private static func texts(_ texts: [String: String]) -> JSONOutput {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }

  private static func text(_ text: String?) -> JSONOutput? { text.map { .string($0) } }

  private static func date(_ date: CalendarDate?) -> JSONOutput? {
    date.map { .string($0.description) }
  }

  private static func strings(_ strings: [String]) -> JSONOutput? {
    strings.isEmpty ? nil : .strings(strings)
  }
}
