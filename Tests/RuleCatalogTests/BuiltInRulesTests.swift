import BuiltInRules
import RuleCatalog
import Testing

@Test func `the built-in rules are in order`() {
  let catalog = BuiltInRules.catalog
  #expect(catalog.categories.map(\.id) == catalog.categories.map(\.id).sorted())
  #expect(catalog.recipients.count >= 10)
  #expect(catalog.category("contact/email-address")?.label["sv"] == "e-postadress")
  #expect(catalog.subject("customer")?.dpv == "dpv:Customer")
  #expect(catalog.recipient("nobody") == nil)
}

@Test func `what is built in is what the files say`() throws {
  let (built, read) = (BuiltInRules.catalog, try RuleCatalog.load(BuiltInRules.files))
  #expect(built.categories == read.categories)
  #expect(built.recipients == read.recipients)
  #expect(built.facades == read.facades)
  #expect(built.subjects == read.subjects)
  #expect(built.vocabularies == read.vocabularies)
  #expect(built.checks == read.checks)
  #expect(text(built.conditions) == text(read.conditions))
  #expect(built.law == read.law)
  #expect(built.recipientSnapshot == read.recipientSnapshot)
  #expect(built.otherSnapshot == read.otherSnapshot)
  for name in ["customerEmailAddress", "kundnamn", "emailTemplateId", "lastKnownLatitude"] {
    #expect(text(built.read(name)) == text(read.read(name)))
  }
}

/// All that a value holds, for what has no `==`.
private func text(_ value: Any) -> String {
  var text = ""
  dump(value, to: &text)
  return text
}
