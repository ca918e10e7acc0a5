import Contacts

/// Lets a user invite colleagues out of the address book.
struct Colleagues {
  func all() throws -> [CNContact] {
    let keys = [CNContactGivenNameKey, CNContactEmailAddressesKey] as [CNKeyDescriptor]
    var found: [CNContact] = []
    try CNContactStore().enumerateContacts(with: CNContactFetchRequest(keysToFetch: keys)) {
      contact, _ in found.append(contact)
    }
    return found
  }
}
