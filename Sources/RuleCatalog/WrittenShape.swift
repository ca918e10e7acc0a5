import SourceModel

/// Forms of personal data that can be told from a text alone; the raw value is the one in a rule's
/// `written`.
public enum WrittenShape: String, Sendable, CaseIterable {
  /// `local@host.tld`, of one person: not a role's (`info@`), not of a domain kept for examples.
  case emailAddress
  /// Personnummer and samordningsnummer: a date of birth, four digits, the last by Luhn's formula
  /// (folkbokföringslagen 18 §, Skatteverket SKV 704 and 707).
  case swedishPersonalNumber
  /// `NNNNNN-NNNN`, the third digit 2 or more, the last by Luhn's formula (Bolagsverket).
  case swedishOrganisationNumber
  /// Fødselsnummer and D-nummer: a date of birth and five digits, two of them check digits modulo 11
  /// (folkeregisterforskriften § 2-2-1).
  case norwegianBirthNumber
  /// Henkilötunnus: a date of birth, a sign for the century, three digits and a check character
  /// modulo 31 (Digi- ja väestötietovirasto).
  case finnishPersonalCode
  /// Y-tunnus: seven digits and a check digit modulo 11 (Patentti- ja rekisterihallitus).
  case finnishBusinessId
  /// Of the countries of ISO 13616, check digits modulo 97.
  case iban
}

extension WrittenShape: Stored {}
