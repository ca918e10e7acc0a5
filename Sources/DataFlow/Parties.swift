import Classification
import RuleCatalog
import SourceModel

/// The outside parties that the classification has found, by what of the code shows them. A class, as it is handed
/// to every file; it never changes.
final class Parties: Sendable {
  /// Recipients whose SDK has a type of that name.
  private let byType: [Symbol: String]
  /// Recipients after which a type of the tree is named that speaks to them, or holds how.
  private let byOwnType: [Symbol: String]
  /// For each file its values that show an SDK.
  private let byValue: [[ValueIndex: String]]
  /// For each file its literals, and texts that are put together, that hold the host of a recipient.
  private let byAddress: [[ValueIndex: Address]]

  /// For each file its literals that hold an address for people to read, and whose it is.
  private let byLink: [[ValueIndex: String]]
  /// Addresses that the settings of the tree hold, by the keys under which code asks for them.
  let settings: [String: Address]

  /// Where a transmission goes.
  struct Address: Sendable, Hashable {
    /// Id of a recipient, where one is known.
    var recipient: String?
    /// In lower case; nil of an SDK.
    var host: String?
    /// Whoever is on the way can read what is sent.
    var isCleartext = false
    /// Only the scheme is written, the host is put behind it when the program runs: `http://%s/v1`.
    var isOpen = false
  }

  /// Of each recipient the types of its SDK whose objects send what they are made with.
  private let madeToSend: [String: Set<String>]

  init(
    _ classification: Classification, _ tree: LinkedTree, recipients: [Recipient] = []
  ) {
    madeToSend = Dictionary(
      recipients.filter { !$0.madeToSend.isEmpty }.map { ($0.id, Set($0.madeToSend)) },
      uniquingKeysWith: { first, _ in first })
    settings = Dictionary(
      classification.settingAddresses.map { setting in
        (
          setting.key,
          Address(
            recipient: setting.recipient, host: setting.host, isCleartext: setting.isCleartext)
        )
      }, uniquingKeysWith: { first, _ in first })
    var byType: [Symbol: String] = [:]
    var byOwnType: [Symbol: String] = [:]
    var byValue: [[ValueIndex: String]] = Array(repeating: [:], count: tree.files.count)
    var byAddress: [[ValueIndex: Address]] = Array(repeating: [:], count: tree.files.count)
    var byLink = byValue
    let numbers = tree.numbersOfPaths
    for finding in classification.recipients {
      guard let file = numbers[finding.path] else { continue }
      guard finding.use.receivesData else {
        // A page for people: whoever is sent there with data in the address takes them along.
        if finding.evidence == .host, finding.use == .mentioned, finding.node >= 0 {
          byLink[file][finding.node] = finding.recipient
        }
        continue
      }
      if finding.evidence == .symbol {
        if finding.node >= 0 { byValue[file][finding.node] = finding.recipient }
        if let symbol = tree.symbols.find(finding.value), !finding.value.contains(".") {
          byType[symbol] = finding.recipient
        }
      } else if finding.evidence == .name, let symbol = tree.symbols.find(finding.value) {
        for type in tree.scopes.types(named: symbol) { byOwnType[type] = finding.recipient }
      } else if finding.evidence == .host, finding.node >= 0 {
        byAddress[file][finding.node] = Address(
          recipient: finding.recipient, host: finding.value)
      }
    }
    self.byType = byType
    self.byOwnType = byOwnType
    self.byValue = byValue
    self.byAddress = byAddress
    self.byLink = byLink
  }

  /// The names of SDKs, to be known to a tree.
  static func words(of findings: [RecipientFinding]) -> [String] {
    findings.filter { $0.evidence == .symbol && !$0.value.contains(".") }.map(\.value)
  }

  /// Whether a call of a file can be one of an SDK: none can be where neither a type nor a value shows one.
  func hasRecipients(in file: Int) -> Bool { !byType.isEmpty || !byValue[file].isEmpty }

  /// The recipient whose SDK a value shows.
  func recipient(of value: ValueIndex, in file: Int) -> String? { byValue[file][value] }

  /// The recipient to which an object of its SDK sends what it is made with, by the value that names its type.
  func recipient(made value: ValueIndex, named name: String, in file: Int) -> String? {
    guard let found = byValue[file][value], let types = madeToSend[found] else { return nil }
    return types.contains(name) ? found : nil
  }

  /// The recipient whose SDK has a type of that name, or a type that it inherits from. Whoever an SDK tells what
  /// happens, as its delegate, is no part of it.
  func recipient(ofType type: Symbol, _ tree: LinkedTree) -> String? {
    guard !byType.isEmpty else { return nil }
    if let found = byType[type] { return found }
    for parent in tree.ancestors(of: type) {
      if let found = byType[parent], !isListener(parent, tree) { return found }
    }
    return nil
  }

  private func isListener(_ type: Symbol, _ tree: LinkedTree) -> Bool {
    let name = tree.symbols.text(type)
    return ["Delegate", "DataSource", "Listener", "Observer"].contains(where: name.hasSuffix)
  }

  /// The recipient among the types that inherit from a type or conform to it.
  func recipient(standingInFor type: Symbol, _ tree: LinkedTree) -> String? {
    guard !byType.isEmpty else { return nil }
    for child in tree.descendants(of: type) {
      if let found = byType[child] { return found }
    }
    return nil
  }

  /// Whose host a literal holds, or a text that is put together.
  func address(of value: ValueIndex, in file: Int) -> Address? { byAddress[file][value] }

  /// The values of a file that show an SDK or hold an address.
  func values(in file: Int) -> [ValueIndex] {
    byValue[file].isEmpty && byAddress[file].isEmpty
      ? [] : Array(byValue[file].keys) + byAddress[file].keys
  }

  /// Whether a file names a key under which the settings of the tree hold an address.
  func hasSettings(in facts: TreeFile) -> Bool {
    guard !settings.isEmpty else { return false }
    let names = facts.names.searchable
    return settings.keys.contains { names.find($0) != nil }
  }

  /// Whose hosts the values of a file hold.
  func addresses(in file: Int) -> [ValueIndex: Address] { byAddress[file] }

  /// Whose pages for people a literal names.
  func recipient(ofLink value: ValueIndex, in file: Int) -> String? { byLink[file][value] }

  /// Whether a type of the tree is named after a recipient.
  var hasOwnTypes: Bool { !byOwnType.isEmpty }

  /// The recipient after which a type of the tree is named.
  func recipient(ofOwnType type: Symbol) -> String? { byOwnType[type] }
}
