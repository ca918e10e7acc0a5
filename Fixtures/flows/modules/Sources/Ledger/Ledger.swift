// A module that knows nobody, and that does not import the one that does.
public struct Entry {
  public var amount: Int
}

public struct Cell<Draft> {
  let draft: Draft

  // `Draft` is whatever is put in, not the type of the other module.
  func describe(_ draft: Draft) {
    print(draft)
  }
}

func note(_ entry: Entry) {
  print(entry)
}

public func add(_ entry: Entry) {
  note(entry)
  note(.init(amount: 2))
}
