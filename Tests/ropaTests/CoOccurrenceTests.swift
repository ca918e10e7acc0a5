import Testing

/// ROPA103 where data is read beside a recipient without a way to it.
@Suite struct CoOccurrenceTests {
  private func findings(_ body: String) throws -> [String] {
    var files = soundShop
    files["Cards.swift"] = """
      import Stripe
      struct Card { var firstName: String; var lastName: String }
      protocol Token { var card: Card? { get } }
      final class Cards {
        func register(_ card: Card, _ observer: Observer) {
          let params = STPCardParams()
          \(body)
        }
      }

      """
    files["ropa.json"] = soundShop["ropa.json"]?.replacingOccurrences(
      of: "\"disclosures\": [",
      with: "\"disclosures\": [{ \"recipient\": \"stripe\", \"categories\": [] }, "
    ).replacingOccurrences(
      of: "\"recipients\": [",
      with: "\"recipients\": [{ \"id\": \"stripe\", \"role\": \"processor\", "
        + "\"country\": \"IE\", \"contract\": { \"reference\": \"DPA-2\" } }, ")
    return try checkFindings(files).filter { $0.hasPrefix("ROPA103") }
  }

  @Test func `a datum that is read in a function which uses a recipient is found`() throws {
    #expect(try findings("observer.note(token: card.firstName)") == ["ROPA103 Cards.swift:7"])
  }

  @Test func `what a recipient gives back and is handed on whole is not read`() throws {
    let completion = """
      STPAPIClient.shared().createToken(withCard: params) { (token: Token?, error: Error?) in
            if let token = token { observer.onNext(token) }
          }
      """
    #expect(try findings(completion) == [])
  }
}
