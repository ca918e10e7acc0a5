import RuleCatalog
import Testing

private let countries = (
  path: "law/countries.json",
  text: """
  { "why": "w", "entries": [{ "code": "SE", "name": { "en": "Sweden" } }] }
  """
)

/// What is wrong with a file of law that has these entries, or how many facts there are.
private func load(_ file: String, _ entries: String) -> String {
  let text = "{ \"why\": \"w\", \"entries\": [\n\(entries)\n] }"
  do {
    let law = try RuleCatalog.load([countries, ("law/\(file).json", text)]).law
    return
      "\(law.memberships.entries.count + law.adequacy.entries.count + law.clauses.entries.count)"
  } catch { return error.description }
}

private let member = """
  { "country": "SE", "union": "eu", "from": "1995-01-01", "source": "s" }
  """
private let decision = """
  { "decision": "d", "country": "SE", "from": "2000-01-01", "limit": "none",
    "scope": { "en": "all" }, "source": "s" }
  """

@Test func `facts of law load`() {
  #expect(load("memberships", member) == "1")
  #expect(load("adequacy", decision) == "1")
}

@Test(arguments: [
  ("memberships", member.replacing("\"SE\"", with: "\"SV\""), "2:14: unknown country \"SV\""),
  ("memberships", member.replacing("\"eu\"", with: "\"ue\""), "2:29: \"union\" cannot be \"ue\""),
  (
    "memberships", member.replacing("1995-01-01", with: "1995-02-30"),
    "2:43: \"from\" must be a date as YYYY-MM-DD, not \"1995-02-30\""
  ),
  (
    "memberships", member.replacing("\"source\"", with: "\"until\": \"1994-12-31\", \"source\""),
    "2:66: \"until\" is before \"from\""
  ),
  (
    "memberships", member.replacing("\"from\": \"1995-01-01\", ", with: ""),
    "2:1: an entry needs the key \"from\""
  ),
  (
    "memberships", member.replacing("\"source\"", with: "\"surce\""),
    "2:57: unknown key \"surce\" in an entry; did you mean \"source\"?"
  ),
  (
    "adequacy", decision.replacing("\"limit\": \"none\"", with: "\"limit\": \"non\""),
    "2:68: \"limit\" cannot be \"non\"; did you mean \"none\"?"
  ),
  (
    "adequacy", decision.replacing("\"scope\"", with: "\"ended\": \"annulled\",\n\"scope\""),
    "3:12: what has ended needs \"until\""
  ),
  (
    "authorities",
    "{ \"id\": \"i\", \"country\": \"SE\", \"name\": \"n\", \"english\": \"e\",\n"
      + "\"url\": \"http://x.se\", \"source\": \"s\" }",
    "3:8: \"url\" must start with https://"
  ),
  (
    "organisations", "{ \"was\": [\"x\"], \"change\": \"renamed\", \"source\": \"s\" }",
    "2:1: an organisation that was not dissolved needs \"now\""
  ),
  (
    "statutes",
    "{ \"id\": \"i\", \"country\": \"SE\", \"name\": \"n\", \"citations\": [\"c\"],\n"
      + "\"from\": \"2000-01-01\", \"source\": \"s\", \"periods\": [\n"
      + "{ \"of\": { \"en\": \"x\" }, \"period\": \"7 years\", \"trigger\": \"contractEnd\" }] }",
    "4:34: \"period\" must be years and months as P7Y or P3Y6M"
  ),
  ("decisions", member, "1:1: unknown file \"decisions\" in law/"),
])
func `a mistake in a fact of law is named with its place`(
  _ file: String, _ entries: String, _ expected: String
) {
  let message = load(file, entries)
  #expect(message.hasPrefix("law/\(file).json:\(expected)"), "\(message)")
}
