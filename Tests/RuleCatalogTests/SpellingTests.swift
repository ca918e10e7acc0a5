import RuleCatalog
import Testing

/// How the same word of a rule is written in code.
struct SpellingTests {
  private let catalog: RuleCatalog

  init() throws {
    catalog = try RuleCatalog.load([
      (
        "data/a/thing.json",
        """
        { "label": { "en": "thing" }, "sensitivity": "normal", "dpv": "pd:X", "fides": "x",
          "apple": "X", "why": "because",
          "phrases": { "en": ["phone number", "number"], "sv": ["kundnummer"],
            "nb": ["fødested", "fødselsnummer"], "da": ["århus"],
            "is": ["ríkisborgararéttur", "þjóðerni"], "de": ["geräte-id", "straße", "öl"] } }
        """
      )
    ])
  }

  @Test(arguments: [
    "kundnummer", "kundNummer", "KUND_NUMMER", "newKundNummer", "fødested", "fodested", "foedested",
    "foedeSted", "arhus", "aarhus", "geräteId", "geraete_id", "gerateID", "geraeteid", "strasse",
    "oel", "ol", "kundnr", "kundNr", "kund_nr", "fødselsnr", "fodselsnr", "foedselsnr", "þjóðerni",
    "thjoderni", "rikisborgararettur",
  ])
  func `a phrase is found in every spelling`(name: String) {
    #expect(catalog.read(name).claims.count == 1)
  }

  @Test(arguments: ["phoneNo", "phone_nbr", "phoneNr", "phoneno"])
  func `a word of an English phrase may be short`(name: String) {
    #expect(catalog.read(name).claims.count == 1)
  }

  @Test(arguments: [
    "phoneNum", "no", "nr", "kundens nummer", "kund", "nummer", "kundNummerSerie", "ge räte id",
  ])
  func `parts of a phrase are not the phrase`(name: String) {
    #expect(catalog.read(name).claims.isEmpty)
  }
}
