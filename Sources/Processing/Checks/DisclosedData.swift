/// What the record's disclosures say of each recipient.
struct DisclosedData {
  private var categories: [String: Set<String>] = [:]
  private var anything: Set<String> = []

  init(_ record: Record) { self.init(record.allDisclosures, of: record) }

  init(_ disclosures: [Disclosure], of record: Record) {
    for disclosure in disclosures {
      let recipient = disclosure.recipient.value
      switch disclosure.categories {
      case .open: anything.insert(recipient)
      case .stated(let all, _):
        categories[recipient, default: []].formUnion(
          all.flatMap { record.categories(around: $0.value) })
      }
    }
  }

  /// Whether anything is disclosed to a recipient.
  func names(_ recipient: String) -> Bool {
    anything.contains(recipient) || categories[recipient] != nil
  }

  /// Whether something is disclosed to a recipient, and the category is not.
  func lacks(_ category: String, at recipient: String?) -> Bool {
    guard let recipient, !anything.contains(recipient), let all = categories[recipient] else {
      return false
    }
    return !all.contains(category)
  }
}
