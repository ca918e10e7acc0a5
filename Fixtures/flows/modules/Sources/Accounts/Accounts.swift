// A module that knows people. Another one of the package has a type and a function of the same names.
public struct Entry {
  public var email: String
}

public struct Draft {
  public var phoneNumber: String
}

func note(_ entry: Entry) {
  print(entry)  // expect: contact/email-address -> logging/print
}

public func show(_ draft: Draft) {
  print(draft)  // expect: contact/phone-number -> logging/print
}
