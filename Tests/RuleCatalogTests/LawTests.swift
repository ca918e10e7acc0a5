import BuiltInRules
import RuleCatalog
import StrictJSON
import Testing

private let law = BuiltInRules.catalog.law

private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

@Test(arguments: [
  ("SE", "1994-12-31", false), ("SE", "1995-01-01", true), ("SE", "2026-11-21", true),
  ("NO", "2026-11-21", false), ("GB", "2020-01-31", true), ("GB", "2020-02-01", false),
  ("HR", "2013-06-30", false), ("HR", "2013-07-01", true), ("RE", "2026-11-21", true),
  ("CH", "2026-11-21", false), ("XX", "2026-11-21", false),
])
func `the Union has its members on a day`(_ code: String, _ on: String, _ isIn: Bool) throws {
  #expect(try law.isEU(code, on: day(on)) == isIn)
}

@Test(arguments: [
  ("GB", "2020-12-31", true), ("GB", "2021-01-01", false), ("NO", "2026-11-21", true),
  ("LI", "2026-11-21", true), ("AX", "2026-11-21", true), ("GL", "2026-11-21", false),
  ("CH", "2026-11-21", false), ("US", "2026-11-21", false),
])
func `the Economic Area has its members on a day`(
  _ code: String, _ on: String, _ isIn: Bool
) throws {
  #expect(try law.isEEA(code, on: day(on)) == isIn)
}

@Test func `thirty states are in the Economic Area, and parts of Finland and France`() throws {
  let today = try day("2026-11-21")
  let members = law.countries.entries.map(\.code).filter { law.isEEA($0, on: today) }
  let parts = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]
  #expect(members.filter { !parts.contains($0) }.count == 30)
  #expect(members.filter(parts.contains) == parts)
}

@Test(arguments: [
  ("US", "2015-10-05", ["2000/520/EC"]), ("US", "2015-10-06", []),
  ("US", "2020-07-15", ["(EU) 2016/1250"]), ("US", "2020-07-16", []),
  ("US", "2023-07-10", ["(EU) 2023/1795"]), ("GB", "2026-11-21", ["(EU) 2021/1772"]),
  ("GB", "2032-01-01", []), ("BR", "2026-01-25", []), ("BR", "2026-01-26", ["(EU) 2026/179"]),
  ("AU", "2026-11-21", []), ("SE", "2026-11-21", []),
])
func `a country is adequate as long as a decision holds`(
  _ code: String, _ on: String, _ decisions: [String]
) throws {
  #expect(try law.adequacy(code, on: day(on)).map(\.decision) == decisions)
}

@Test(arguments: [
  ("US", AdequacyDecision.Limit.selfCertified), ("CA", .commercialOrganisations),
  ("JP", .businessOperators), ("CH", .none),
])
func `a decision says whom it covers`(_ code: String, _ limit: AdequacyDecision.Limit) throws {
  let found = try law.adequacy(code, on: day("2026-11-21"))
  #expect(found.map(\.limit) == [limit])
}

@Test func `an international organisation can be adequate`() throws {
  let name = "the European Patent Organisation (EPO)"
  #expect(try law.adequacy(ofOrganisation: name, on: day("2025-07-14")).isEmpty)
  #expect(try law.adequacy(ofOrganisation: name, on: day("2025-07-15")).count == 1)
  #expect(try law.adequacy(ofOrganisation: "United Nations", on: day("2026-11-21")).isEmpty)
}

@Test(arguments: [
  ("2010/87/EU", "2010/87/EU"), ("Commission Decision 2010/87", "2010/87/EU"),
  ("(EU) 2021/914", "(EU) 2021/914"), ("EU 2021/914, module 2", "(EU) 2021/914"),
  ("EU-U.S. Privacy Shield", "(EU) 2016/1250"), ("safe harbor", "2000/520/EC"),
])
func `a decision is found as people cite it`(_ citation: String, _ decision: String) {
  #expect(law.decision(citation)?.decision == decision)
}

@Test(arguments: ["", "standard clauses", "12010/87/EUX", "2010/87/EU or (EU) 2021/914"])
func `a text that cites no decision, or several, is none`(_ citation: String) {
  #expect(law.decision(citation) == nil)
}

@Test func `the old clauses ended when the new ones say`() throws {
  let old = try #require(law.clauses.entries.first { $0.decision == "2010/87/EU" })
  #expect(try old.lastNew == day("2021-09-26"))
  #expect(try old.validity.holds(on: day("2022-12-27")))
  #expect(try old.validity.hasEnded(by: day("2022-12-28")))
  let new = try #require(law.clauses.entries.first { $0.decision == "(EU) 2021/914" })
  #expect(new.modules.map(\.number) == [1, 2, 3, 4])
  #expect(new.modules.map(\.importer) == [.controller, .processor, .processor, .controller])
}

@Test func `every state of the Economic Area has an authority`() throws {
  let today = try day("2026-11-21")
  let parts = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]
  for country in law.countries.entries
  where law.isEEA(country.code, on: today) && !parts.contains(country.code) {
    #expect(!law.authorities(of: country.code).isEmpty, "\(country.code)")
  }
}

@Test(arguments: [
  ("SE-IMY", ["SE-IMY"], nil as String?, false), ("IMY", ["SE-IMY"], nil, false),
  ("Datainspektionen", ["SE-IMY"], "Datainspektionen", false),
  ("Swedish Data Protection Authority", ["SE-IMY"], "Swedish Data Protection Authority", false),
  ("https://www.datainspektionen.se/klagomal", ["SE-IMY"], nil, true),
  ("www.imy.se", ["SE-IMY"], nil, false), ("Datatilsynet", ["DK-DT", "NO-DT"], nil, false),
  ("Skatteverket", [], nil, false),
])
func `an authority is known by every name it has or had`(
  _ text: String, _ ids: [String], _ former: String?, _ isFormerURL: Bool
) {
  let found = law.authorities(named: text)
  #expect(found.map(\.authority.id) == ids)
  #expect(found.first?.formerName?.name == former)
  #expect((found.first?.isFormerURL ?? false) == isFormerURL)
}

@Test(arguments: [
  ("Facebook, Inc.", "2021-10-27", nil as String?),
  ("Facebook, Inc.", "2021-10-28", "Meta Platforms, Inc."),
  ("Unifaun AB", "2026-11-21", "nShift AB"),
  ("LUNDALOGIK", "2026-11-21", "Lime Technologies Sweden AB"),
  ("Facebook", "2026-11-21", nil), ("Meta Platforms, Inc.", "2026-11-21", nil),
  ("", "2026-11-21", nil),
])
func `a company that has another name is known by the old one`(
  _ name: String, _ on: String, _ now: String?
) throws {
  #expect(try law.currentName(of: name, on: day(on))?.now == now)
}

@Test(arguments: [
  ("SFS 1999:1078 7 kap. 2 §", ["SE-BFL"]), ("BFL 7 kap. 2 §", ["SE-BFL"]),
  ("Bokföringslagen", ["SE-BFL"]), ("PUL", ["SE-PUL"]), ("pulmonology", []),
  ("bokføringsloven § 13", ["NO-BOKF"]), ("bogføringsloven", ["DK-BOGF"]),
  ("2 luku 10 § kirjanpitolaki", ["FI-KPL"]), ("2003:389", ["SE-LEK-2003"]), ("", []),
])
func `a statute is found as people cite it`(_ text: String, _ ids: [String]) {
  #expect(law.statutes(citedIn: text).map(\.id) == ids)
}

@Test func `a statute says how long`() throws {
  let statute = try #require(law.statutes.entries.first { $0.id == "NO-BOKF" })
  #expect(statute.periods.map(\.months) == [60, 42])
  let old = try #require(law.statutes.entries.first { $0.id == "SE-PUL" })
  #expect(try old.validity.hasEnded(by: day("2018-05-25")))
}

@Test func `nothing stands twice, and every country has a Swedish name`() {
  let keys = [
    law.countries.entries.map(\.code),
    law.memberships.entries.map { "\($0.country) \($0.union)" },
    law.adequacy.entries.map(\.decision), law.clauses.entries.map(\.decision),
    law.authorities.entries.map(\.id), law.organisations.entries.flatMap(\.was),
    law.services.entries.flatMap(\.was),
    law.statutes.entries.map(\.id),
  ]
  for keys in keys {
    #expect(!keys.isEmpty)
    #expect(Set(keys).count == keys.count)
  }
  #expect(law.countries.entries.count == 249)
  #expect(law.countries.entries.allSatisfy { $0.name["sv"] != nil })
  #expect(law.name(ofCountry: "DE", language: "sv") == "Tyskland")
  #expect(law.name(ofCountry: "DE", language: "fi") == "Germany")
  #expect(law.name(ofCountry: "XX") == "XX")
}
