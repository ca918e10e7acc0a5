import Foundation

// What functions put into what they are given, or are asked of, is in it from then on, and in nothing else.
struct Sender {
  var email: String
  var phoneNumber: String
  var fullName: String
  var seats: Int
}

func add(_ line: String, to text: inout String) { text += line }

func addMail(of sender: Sender, to lines: inout [String]) {
  lines.append(sender.email) // expect: contact/email-address -> logging/nslog
}

func throughParameter(_ sender: Sender) {
  var letter = "to: "
  var note = "seats: "
  add(sender.email, to: &letter) // expect: contact/email-address -> logging/nslog
  add("\(sender.seats)", to: &note)
  NSLog(letter)
  print(note)
}

func throughList(_ sender: Sender) {
  var lines: [String] = []
  let others: [String] = []
  addMail(of: sender, to: &lines)
  NSLog(lines.joined())
  print(others.joined())
}

struct Page {
  var head = ""
  var foot = ""
}

func throughMember(_ sender: Sender) {
  var page = Page()
  add(sender.phoneNumber, to: &page.head) // expect: contact/phone-number -> logging/nslog
  add("\(sender.seats)", to: &page.foot)
  NSLog(page.head)
  print(page.foot)
}

// Methods that an extension adds to a library's type.
extension String {
  mutating func addLine(_ line: String) { self += line }
  mutating func addEnd(_ line: String) {
    append("\n")
    append(line)
  }
  func with(_ line: String) -> String { self + line }
}

func throughText(_ sender: Sender) {
  var letter = "to: "
  var note = "seats: "
  letter.addLine(sender.email) // expect: contact/email-address -> logging/nslog
  letter.addEnd(sender.phoneNumber) // expect: contact/phone-number -> logging/nslog
  note.addLine("\(sender.seats)")
  note.addEnd("\(sender.seats)")
  NSLog(letter)
  print(note)
  // What it gives is another one.
  _ = note.with(sender.email)
}

extension URLRequest {
  mutating func setText(_ text: String) { httpBody = Data(text.utf8) }
  mutating func setMark(_ mark: String) { self.setValue(mark, forHTTPHeaderField: "X-Mark") }
}

func throughRequest(_ sender: Sender) {
  var letter = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  letter.setText(sender.email) // expect: contact/email-address -> mailjet
  letter.setMark(sender.phoneNumber) // expect: contact/phone-number -> mailjet
  URLSession.shared.dataTask(with: letter).resume()
  var note = URLRequest(url: URL(string: "https://api.brevo.com/v3/contacts")!)
  note.setText("\(sender.seats)")
  note.setMark("\(sender.seats)")
  URLSession.shared.dataTask(with: note).resume()
}

// Of a type of the tree its properties hold it.
struct Draft {
  var text = ""
  var mark = ""
}

extension Draft {
  mutating func fill(_ sender: Sender) {
    text = sender.email // expect: contact/email-address -> logging/nslog
  }
  mutating func number(_ sender: Sender) -> Draft {
    mark = "\(sender.seats)"
    return self
  }
}

func throughDraft(_ sender: Sender) {
  var draft = Draft()
  draft.fill(sender)
  NSLog(draft.text)
  print(draft.number(sender).mark)
}

struct Form {
  private var fields: [String: String] = [:]
  func adding(_ text: String, as key: String) -> Form {
    var copy = self
    copy.fields[key] = text
    return copy
  }
  func build() -> [String: String] { fields }
}

func throughBuilder(_ sender: Sender) {
  let form = Form().adding(sender.phoneNumber, as: "tel").adding("1", as: "seats") // expect: contact/phone-number -> logging/nslog
  NSLog("%@", form.build())
}

// A part of a tuple is what the function puts there.
func parts(of sender: Sender) -> (String, String, Int) {
  if sender.seats == 0 { return ("", "none", 0) }
  return (sender.email, "some", sender.seats) // expect: contact/email-address -> logging/nslog
}

func takeApart(_ sender: Sender) {
  let (mail, word, seats) = parts(of: sender)
  NSLog(mail)
  print(word)
  print(seats)
}

// What a closure gives that is called at once has its parts beside each other too.
func atOnce(_ sender: Sender) {
  let page = {
    var page = Page()
    page.head = sender.fullName // expect: identity/name -> logging/nslog
    page.foot = "end"
    return page
  }()
  NSLog(page.head)
  print(page.foot)
}
