import SourceModel

/// The hosts to which something is sent, each with the places where it is; sorted by host and place.
func findContacts(
  _ searches: [Search], _ graph: TreeGraph, _ words: FlowWords
) -> [ContactedHost] {
  var contacts: [Contact] = []
  var addresses: [Parties.Address] = []
  var known: Set<Parties.Address> = []
  for search in searches {
    guard case .party(let address, _) = search.destination, address.host != nil else { continue }
    if known.insert(address).inserted { addresses.append(address) }
  }
  addresses.sort {
    ($0.host ?? "", $0.isCleartext ? 1 : 0, $0.recipient ?? "")
      < ($1.host ?? "", $1.isCleartext ? 1 : 0, $1.recipient ?? "")
  }
  let ranks = Dictionary(uniqueKeysWithValues: addresses.enumerated().map { ($1, $0) })
  // All addresses of a host stand together, by place.
  var first = Array(addresses.indices)
  for index in addresses.indices.dropFirst()
  where addresses[index].host == addresses[index - 1].host {
    first[index] = first[index - 1]
  }
  for search in searches {
    guard case .party(let address, _) = search.destination, let rank = ranks[address] else {
      continue
    }
    for end in search.ends {
      contacts.append(
        Contact(host: first[rank], address: rank, site: end.site, at: graph.sites[end.site]))
    }
  }
  contacts.sort()
  var result: [ContactedHost] = []
  var last: Contact?
  var start = 0
  for contact in contacts where contact != last {
    last = contact
    let address = addresses[contact.address]
    guard let host = address.host else { continue }
    let found = ContactedHost(
      host: host, recipient: address.recipient, place: words.place(of: graph.sites[contact.site]),
      isCleartext: address.isCleartext)
    // Two rules can see a site in one place.
    while start < result.count, !result[start].isBeside(found) { start += 1 }
    if !result[start...].contains(found) { result.append(found) }
  }
  return result
}

extension ContactedHost {
  /// Whether another is the same host, contacted in the same place.
  fileprivate func isBeside(_ other: ContactedHost) -> Bool {
    place.location == other.place.location && host == other.host && place.path == other.place.path
  }
}

/// A contact by numbers, to be put in order.
private struct Contact: Comparable {
  /// The number of the first address with that host.
  let host: Int
  let address: Int
  let site: Int
  private let file: Int
  private let location: SourceLocation

  init(host: Int, address: Int, site number: Int, at site: SinkSite) {
    self.host = host
    self.address = address
    self.site = number
    file = site.file
    location = site.location
  }

  static func < (left: Contact, right: Contact) -> Bool {
    (left.host, left.file, left.location, left.address, left.site)
      < (right.host, right.file, right.location, right.address, right.site)
  }
}
