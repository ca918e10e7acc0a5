/// The officially assigned alpha-2 codes of ISO 3166-1, as of iso-codes 4.15.0 (2023): 249.
/// The code set has not changed since 2011, when South Sudan was added.
let countryCodes: Set<String> = Set(
  """
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
  BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ \
  DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP \
  GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG \
  KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
  MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE \
  PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL \
  SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
  US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  """.split(separator: " ").map(String.init))

/// What is written instead of the code by people who know the country: the abbreviation, and the code
/// that the European Union uses for Greece (Interinstitutional style guide, 7.1.1).
private let otherNames = ["UK": "GB", "EL": "GR", "USA": "US", "SWE": "SE", "EU": nil]

/// What is wrong with a country code, in words that follow the code; nil if nothing.
func mistakeInCountryCode(_ text: String) -> String? {
  guard !countryCodes.contains(text) else { return nil }
  let upper = text.uppercased()
  let meant = countryCodes.contains(upper) ? upper : otherNames[upper] ?? nil
  return "is not a country code of ISO 3166-1"
    + (meant.map { "; did you mean \"\($0)\"?" } ?? " such as \"SE\"")
}
