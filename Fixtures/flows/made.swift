import Foundation

// What an initialiser keeps of what it is given is in what it makes, and nothing else of it.
struct Tenant {
  let email: String
  let fullName: String
  let ssn: String
  let floor: Int
}

struct Label: Encodable {
  let text: String
  let floor: Int

  init(tenant: Tenant) {
    text = tenant.fullName // expect: identity/name -> logging/print, identity/name -> labels.tenants.se
    floor = tenant.floor
  }

  init(note: String) {
    self.text = note
    self.floor = 0
  }
}

extension Label {
  init(_ tenant: Tenant, on floor: Int) {
    self.init(note: tenant.email) // expect: contact/email-address -> logging/print
  }
}

func printLabel(_ tenant: Tenant) {
  print(Label(tenant: tenant))
}

func printOther(_ tenant: Tenant) {
  let label = Label(tenant, on: 1)
  print(label)
}

func send(_ tenant: Tenant) async throws {
  var request = URLRequest(url: URL(string: "https://labels.tenants.se/v1")!)
  request.httpBody = try JSONEncoder().encode(Label(tenant: tenant))
  _ = try await URLSession.shared.data(for: request)
}

struct Pair {
  let first: String
  let count: Int

  init(first: String, count: Int) {
    self.first = first
    self.count = count
  }
}

func printPair(_ tenant: Tenant) {
  print(Pair(first: tenant.email, count: 1)) // expect: contact/email-address -> logging/print
}

// Near misses: another part of it, and a label of nobody.
func printFloor(_ tenant: Tenant) {
  print(Label(tenant: tenant).floor)
  let pair = Pair(first: tenant.ssn, count: tenant.floor)
  print(pair.count)
}

// An object is handed around for what it does.
final class TenantStore {
  var email = ""
}

struct Query {
  let store: TenantStore
  let table: String

  init(store: TenantStore, table: String) {
    self.store = store
    self.table = table
  }
}

// What the query holds is told where it is handed over whole, and not a second time where it was made.
func printQuery(_ store: TenantStore) {
  let query = Query(store: configured(store), table: "tenants")
  print(rendered(query)) // expect: contact/email-address -> logging/print
}

func printEmpty() {
  print(Label(note: "empty"))
  print(Pair(first: "none", count: 0))
}
