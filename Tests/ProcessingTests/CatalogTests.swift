import BuiltInRules
import Classification
import RuleCatalog
import Testing

@testable import Processing

private func catalog() throws -> RuleCatalog { BuiltInRules.catalog }

@Test(arguments: CheckID.allCases)
func `every check has a page that says its severity`(id: CheckID) throws {
  let page = try #require(try catalog().check(id.rawValue))
  #expect(page.severity == id.severity.rawValue)
  for text in [page.title, page.basis, page.what, page.why, page.fix, page.example] {
    #expect(!text.isEmpty && text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  }
  #expect(!page.title.hasSuffix(".") && page.what.hasSuffix(".") && page.why.hasSuffix("."))
  #expect(page.example.split(separator: "\n").allSatisfy { $0.count <= 160 })
}

@Test func `every page belongs to a check`() throws {
  let known = CheckID.allCases.map(\.rawValue)
  #expect(try catalog().checks.map(\.id).filter { !known.contains($0) } == [])
}

@Test func `record and code are checked with the built-in rules`() throws {
  let catalog = try catalog()
  let found = Classification(
    fields: [
      field("Customer", "phone", "contact/phone-number", of: ["customer"], line: 3),
      field("User", "email", "contact/email-address", of: ["user"], line: 4),
    ], recipients: [evidence("sendgrid", line: 9)])
  let text = """
    { "schema": 1, "controller": { "name": "Example AB", "email": "privacy@example.se" },
      "activities": [{ "id": "app", "data": [
        { "subjects": ["customer"], "categories": ["contact/email-address"] }] }] }
    """
  let findings = check(try read(text), against: found, flows: [], catalog: catalog)
  #expect(
    findings.filter { !$0.check.concernsRecordOnly }.map(line) == [
      "App.swift:3:7: error: personal data \"phone number\" of customers is not declared [ROPA101]",
      "App.swift:9:3: error: recipient \"Twilio SendGrid\" is not declared (host "
        + "api.sendgrid.com) [ROPA102]",
    ])
  let draft = draftRecord(from: found, flows: [], catalog: catalog, name: "Shop")
  #expect(check(try read(draft), against: found, flows: [], catalog: catalog) == [])
}

@Test func `a record's own recipients are found by their hosts`() throws {
  let record = try read(wholeRecord)
  #expect(record.ownRules.map(\.id) == ["payroll"])
  let catalog = try catalog().adding(record.ownRules)
  #expect(catalog.recipient("payroll")?.evidence.map(\.value) == ["api.payroll.example"])
  #expect(catalog.recipients.map(\.id) == catalog.recipients.map(\.id).sorted())
  let nothing = Classification(fields: [], recipients: [])
  let unseen = check(record, against: nothing, flows: [], catalog: catalog)
    .filter { $0.check == .recipientWithoutEvidence }
  #expect(unseen.map(\.location.line) == [17, 19])
}

@Test func `hosts of a known recipient are added to what is known of it`() throws {
  let built = try catalog()
  let record = try read(
    #"{ "schema": 1, "recipients": [{ "id": "sendgrid", "hosts": [".mail.example.com"] }] }"#)
  let merged = try #require(built.adding(record.ownRules).recipient("sendgrid"))
  let known = try #require(built.recipient("sendgrid"))
  #expect(merged.name == known.name && merged.evidence.starts(with: known.evidence))
  #expect(merged.evidence.last?.value == ".mail.example.com")
}

@Test func `a country code that is accepted has a name`() throws {
  #expect(try Set(catalog().law.countries.entries.map(\.code)) == countryCodes)
}
