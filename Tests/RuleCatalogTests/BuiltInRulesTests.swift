import RuleCatalog
import Testing

@Test func `the built-in rules load`() throws {
  let catalog = try RuleCatalog.load(BuiltInRules.files)
  #expect(catalog.categories.map(\.id) == catalog.categories.map(\.id).sorted())
  #expect(catalog.recipients.count >= 10)
  #expect(catalog.category("contact/email-address")?.label["sv"] == "e-postadress")
  #expect(catalog.subject("customer")?.dpv == "dpv:Customer")
  #expect(catalog.recipient("nobody") == nil)
}
