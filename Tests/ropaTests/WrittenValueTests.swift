import BuiltInRules
import Classification
import SourceModel
import SwiftFrontEnd
import Testing

private func written(_ text: String) throws -> [String] {
  let source = SourceFile(
    path: "a.swift", language: .swift, bytes: Array("let value = \"\(text)\"".utf8))
  let facts = try SwiftFrontEnd().facts(of: source).get()
  return classify([facts], with: BuiltInRules.catalog).written
    .map { "\($0.shape.rawValue) \($0.masked)" }
}

/// Personal numbers are those that the authorities publish for tests.
@Test(arguments: [
  ("19121212-1212", "swedishPersonalNumber 19******-****"),
  ("121212-1212", "swedishPersonalNumber 12****-****"),
  ("19121212+1212", "swedishPersonalNumber 19******+****"),
  ("701063-2391", "swedishPersonalNumber 70****-****"),
  ("556036-0793", "swedishOrganisationNumber 55****-****"),
  ("01010750160", "norwegianBirthNumber 01*********"),
  ("010107 50160", "norwegianBirthNumber 01**** *****"),
  ("131052-308T", "finnishPersonalCode 13****-****"),
  ("131052A308T", "finnishPersonalCode 13*********"),
  ("0737546-2", "finnishBusinessId 07*****-*"),
  ("SE45 5000 0000 0583 9825 7466", "iban SE** **** **** **** **** ****"),
  ("DE89370400440532013000", "iban DE********************"),
  ("anna.berg@telia.com", "emailAddress a********@telia.com"),
  ("Write to <o.hansen+x@firma.no>!", "emailAddress o*********@firma.no"),
  ("mailto:lisa_k@gmx.de", "emailAddress l*****@gmx.de"),
])
func `data of people are known by their form, and shown with stars`(
  _ text: String, _ expected: String
) throws {
  #expect(try written(text) == [expected])
}

@Test(arguments: [
  "19121212-1213", "19121312-1212", "556036-0794", "01010750161", "131052-308U", "0737546-3",
  "SE45 5000 0000 0583 9825 7467", "20240131-1230", "12345678901234567890", "x121212-1212",
  "121212-12123", "info@firma.no", "no-reply@firma.no", "anna@example.com", "anna@firma.test",
  "you@yourdomain.com", "icon@2x.png", "git@github.com:owner/name.git",
  "https://user:secret@host.telia.com", "%s@telia.com", "@telia.com", "anna@", "anna@telia",
  "a@b.c", "--------------", "anna@@telia.com", "1.2.3-4",
])
func `what only looks like data of people is silent`(_ text: String) throws {
  #expect(try written(text) == [])
}

@Test func `a line of code is shown with stars over what is somebody's`() {
  let finder = WrittenValueFinder(BuiltInRules.catalog)
  #expect(
    finder.masking("send(\"anna.berg@telia.com\", \"19121212-1212\")")
      == "send(\"a********@telia.com\", \"19******-****\")")
  #expect(finder.masking("å \"örjan@telia.com\"") == "å \"******@telia.com\"")
  #expect(finder.masking("let name = \"Anna\"") == "let name = \"Anna\"")
}
