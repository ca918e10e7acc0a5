import Testing

@testable import Processing

@Test(arguments: [
  (
    "\"name\": \"SE-IMY\"", "\"name\": \"Datainspektionen\"",
    "\"Datainspektionen\" is called \"Integritetsskyddsmyndigheten\" (Swedish Authority for "
      + "Privacy Protection) now"
  ),
  (
    "https://www.imy.se", "https://www.datainspektionen.se/",
    "\"https://www.datainspektionen.se/\" is no longer the address of "
      + "\"Integritetsskyddsmyndigheten\""
  ),
  (
    "\"company\": \"Page Ltd\"", "\"company\": \"Facebook, Inc.\"",
    "\"Facebook, Inc.\" is called \"Meta Platforms, Inc.\" since 2021-10-28"
  ),
  (
    "\"name\": \"School AB\"", "\"name\": \"Nordea Bank AB (publ)\"",
    "\"Nordea Bank AB (publ)\" was merged into \"Nordea Bank Abp\" on 2018-10-01"
  ),
  (
    "\"name\": \"Shop AB\"", "\"name\": \"Lundalogik AB\"",
    "\"Lundalogik AB\" is called \"Lime Technologies Sweden AB\""
  ),
  (
    "\"name\": \"Page\"", "\"name\": \"azure AD\"",
    "\"azure AD\" is called \"Microsoft Entra ID\" since 2023-07-11"
  ),
  (
    "\"name\": \"Page\"", "\"name\": \"App Center\"",
    "\"App Center\" no longer exists since 2026-07-01"
  ),
  (
    "BFL 7 kap. 2 §", "PUL 10 §",
    "\"PUL 10 §\" cites Personuppgiftslag (1998:204), which held until 2018-05-24; Regulation "
      + "(EU) 2016/679 and SFS 2018:218 took its place"
  ),
  (
    "BFL 7 kap. 2 §", "LEK (2003:389) 6 kap. 18 §",
    "\"LEK (2003:389) 6 kap. 18 §\" cites Lag (2003:389) om elektronisk kommunikation, which held "
      + "until 2022-06-02; SFS 2022:482 9 kap. 28 § took its place"
  ),
])
func `a name or law that is no longer current is named with what took its place`(
  _ piece: String, _ other: String, _ message: String
) throws {
  #expect(try recordFindings(try soundRecord([(piece, other)])) == ["ROPA023 \(message)"])
}

@Test(arguments: [
  ("\"name\": \"SE-IMY\"", "\"name\": \"Datainspektionen\"", "2020-12-31"),
  ("\"company\": \"Page Ltd\"", "\"company\": \"Facebook, Inc.\"", "2021-10-27"),
  ("BFL 7 kap. 2 §", "PUL 10 §", "2018-05-24"),
  ("\"name\": \"SE-IMY\"", "\"name\": \"Datatilsynet\"", "2026-11-21"),
  ("\"name\": \"SE-IMY\"", "\"name\": \"Integritetsskyddsmyndigheten\"", "2026-11-21"),
  ("\"name\": \"Page\"", "\"name\": \"Facebook\"", "2026-11-21"),
  ("\"name\": \"Page\"", "\"name\": \"Azure AD B2C\"", "2026-11-21"),
  ("\"name\": \"Page\"", "\"name\": \"App Center\"", "2026-06-30"),
  ("BFL 7 kap. 2 §", "2003:389 and 2022:482", "2026-11-21"),
])
func `what is current on the day is no finding`(
  _ piece: String, _ other: String, _ day: String
) throws {
  let found = try recordFindings(try soundRecord([(piece, other)]), asOf: day)
  #expect(found.filter { $0.hasPrefix("ROPA023") } == [])
}
