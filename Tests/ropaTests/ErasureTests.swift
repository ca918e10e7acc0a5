import Testing

/// ROPA403 and ROPA406 through the whole pipeline.
@Suite struct ErasureTests {
  private func findings(_ files: [String: String]) throws -> [String] {
    try checkFindings(soundShop.merging(files) { $1 }).filter {
      $0.hasPrefix("ROPA403") || $0.hasPrefix("ROPA406")
    }
  }

  private static let keeping = """
    import Security
    func keep(_ customer: Customer) {
      let query: [String: Any] = [kSecValueData as String: Data(customer.email.utf8)]
      SecItemAdd(query as CFDictionary, nil)
    }

    """

  @Test func `a store that nothing is erased from is found once`() throws {
    #expect(try findings(["Keep.swift": Self.keeping]) == ["ROPA403 Keep.swift:3"])
  }

  @Test(arguments: [
    "func forget(_ query: CFDictionary) { SecItemDelete(query) }",
    "func forget(_ store: Keychain) throws { try store.remove(\"mail\") }",
  ])
  func `one call that erases is enough`(_ text: String) throws {
    #expect(try findings(["Keep.swift": Self.keeping, "Forget.swift": text + "\n"]) == [])
  }

  @Test func `a query that erases is one too`() throws {
    let insert = """
      import SQLite3
      func keep(_ customer: Customer, _ statement: OpaquePointer) {
        sqlite3_bind_text(statement, 1, customer.email, -1, nil)
      }

      """
    #expect(try findings(["Keep.swift": insert]) == ["ROPA403 Keep.swift:3"])
    #expect(
      try findings([
        "Keep.swift": insert, "Forget.swift": "let forget = \"delete from people where id = ?\"\n",
      ]) == [])
  }

  private static let app =
    "<plist version=\"1.0\"><dict>\n<key>LSRequiresIPhoneOS</key><true/>\n</dict></plist>\n"
  private static let signUp = """
    func join(_ mail: String, _ secret: String) {
      Auth.auth().createUser(withEmail: mail, password: secret)
    }

    """

  @Test func `an app that makes accounts and deletes none is found`() throws {
    let files = ["Info.plist": Self.app, "Join.swift": Self.signUp]
    #expect(try findings(files) == ["ROPA406 Join.swift:2"])
    #expect(try findings(["Join.swift": Self.signUp]) == [])
  }

  @Test(arguments: [
    "func leave() { Auth.auth().currentUser?.delete() }",
    "func deleteAccount() {}",
    "let title = \"Delete my account\"",
    "let address = \"https://api.shop.example/v1/account/delete\"",
    "enum Row { case removeAccount }",
  ])
  func `anything that speaks of deleting one is enough`(_ text: String) throws {
    let files = ["Info.plist": Self.app, "Join.swift": Self.signUp, "Leave.swift": text + "\n"]
    #expect(try findings(files) == [])
  }

  @Test(arguments: [
    "func upload(_ file: String) {}", "func signUpload() {}", "func createUserInterface() {}",
    "func accountCreated() {}",
  ])
  func `what makes no account is none`(_ text: String) throws {
    #expect(try findings(["Info.plist": Self.app, "Join.swift": text + "\n"]) == [])
  }
}
