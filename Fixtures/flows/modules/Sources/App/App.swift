import Accounts
import Ledger

protocol Box {
  func put(_ text: String)
}

func run(_ draft: Draft, _ box: any Box) {
  show(draft)
  box.put(draft.phoneNumber)
}

func total(_ entry: Ledger.Entry) {
  print(entry)
}

func enroll(_ entry: Accounts.Entry) {
  print(entry)  // expect: contact/email-address -> logging/print
}

func label(of entry: Accounts.Entry) -> String { "\(entry)" }

func shelve(_ text: String) {
  NSLog("%@", text)
}
