import RuleCatalog
import Testing

@Test(arguments: [
  ("emailAddress", "email address"), ("email_address", "email address"),
  ("EMAIL_ADDRESS", "email address"), ("e-postadress", "e postadress"), ("eMail", "e mail"),
  ("userIDNumber", "user id number"), ("URLEmail", "url email"), ("userIDs", "user ids"),
  ("address2", "address 2"), ("förnamn", "fornamn"), ("FÖRNAMN", "fornamn"),
  ("fo\u{308}rnamn", "fornamn"), ("straße", "strasse"), ("kEmail", "email"), ("m_phone", "phone"),
  ("_name", "name"), ("__name", "name"), ("szName", "name"), ("name_", "name"),
  ("kname", "kname"), ("mailbox", "mailbox"), ("iPhone", "i phone"), ("", ""), ("_", ""),
  ("имя", "имя"), ("User.name", "user name"), ("HTMLEmailBody", "html email body"),
])
func `a name comes apart into words`(name: String, words: String) {
  #expect(NameWords(name).strings.joined(separator: " ") == words)
}

@Test func `no bytes can break the splitting`() {
  var state: UInt64 = 7
  for length in 0..<200 {
    var bytes: [UInt8] = []
    for _ in 0..<length {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(UInt8(truncatingIfNeeded: state >> 56))
    }
    let words = bytes.withUnsafeBufferPointer { NameWords($0) }
    #expect(words.strings.count == words.count)
  }
}
