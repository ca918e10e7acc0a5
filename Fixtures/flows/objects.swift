import Foundation

// What is put into a member of one value is not in that member of another.
struct Renter {
  let email: String
  let phoneNumber: String
  let ssn: String
  let fullName: String
}

struct Note {
  var head = ""
  var text = ""
}

struct Pair {
  var first: String
  var second: String
}

func sendNote(_ renter: Renter) {
  var note = Note()
  note.head = renter.email // expect: contact/email-address -> logging/print
  print(note)
}

func sendOther() {
  var note = Note()
  note.head = "Hello"
  NSLog("%@ %@", note.head, note.text)
}

func sendTwo(_ renter: Renter) {
  var kept = Note()
  var shown = Note()
  kept.text = renter.ssn // expect: identity/national-identifier -> storage/user-defaults
  shown.text = renter.phoneNumber // expect: contact/phone-number -> logging/print
  UserDefaults.standard.set(kept.text, forKey: "note")
  print(shown.text, shown.head)
}

func sendPair(_ renter: Renter) {
  let pair = Pair(
    first: renter.fullName, // expect: identity/name -> logging/print
    second: renter.ssn)
  print(pair.first)
}

// By what is handed on whole it reaches those who read the member.
func hand(_ renter: Renter) {
  var note = Note()
  note.text = renter.fullName // expect: identity/name -> logging/print
  show(note)
}

func show(_ note: Note) {
  print(note.text)
}

// Who else may change a value, or hears of it, is asked as before.
struct Field {
  var text = "" {
    didSet { print(text) }
  }
}

func observe(_ renter: Renter) {
  var field = Field()
  field.text = renter.email // expect: contact/email-address -> logging/print
}

func fill(_ pair: inout Pair, _ renter: Renter) {
  pair.second = renter.phoneNumber // expect: contact/phone-number -> logging/print
}

func filled(_ renter: Renter) {
  var pair = Pair(first: "", second: "")
  fill(&pair, renter)
  print(pair.second)
}

func load() -> Pair {
  let email = UserDefaults.standard.string(forKey: "email") ?? "" // expect: contact/email-address -> logging/print
  return Pair(first: email, second: "")
}

func loaded() {
  var pair = load()
  pair.second = "a"
  print(pair.first)
}

// What a structure is made of under one label is in that member, in whatever list it stands.
struct Visit {
  var id: String
  var guest: Renter
  var note: String
}

struct Group {
  let first: String
  let notes: [String]
}

func group(_ renter: Renter) -> [Group] {
  let visits = [
    Visit(id: "1", guest: renter, note: "a"),
    Visit(id: "2", guest: renter, note: renter.ssn), // expect: identity/national-identifier -> logging/nslog
  ]
  return Dictionary(grouping: visits, by: \.id).values.map { visits in
    Group(first: visits.first?.id ?? "", notes: visits.map { $0.note })
  }
}

func showGroups(_ renter: Renter) {
  for group in group(renter) {
    print(group.first)
    NSLog("%@", group.notes.joined())
  }
}
