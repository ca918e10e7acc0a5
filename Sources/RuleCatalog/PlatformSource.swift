/// A part of a platform that yields personal data, or asks a person for it, with nothing declared in
/// the tree.
public struct PlatformSource: Sendable, Hashable {
  /// How code shows it; the raw value is the key in a rule.
  public enum Kind: String, Sendable, CaseIterable {
    /// A type, function or constant that is used: `CLLocationManager`, `getpwuid`.
    case symbols
    /// A member of whatever type, `identifierForVendor`, or of one: `ASAuthorizationAppleIDCredential.user`.
    case members
    /// A member and the constant that it is given: `textContentType.emailAddress`.
    case settings
    /// A function or a dictionary, and the text that it is asked by: `getenv.USER`.
    case asked
    /// A key under which the platform hands something over: `info[.originalImage]`.
    case keys
    /// A key of Info.plist by which an app asks the person, or a value of PrivacyInfo.xcprivacy by which
    /// it says what it collects: `NSContactsUsageDescription`.
    case plist
  }

  public let kind: Kind
  /// As documented.
  public let name: String

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// Finds the categories of platform sources by name.
struct PlatformTable: Sendable {
  private var symbols = Names()
  private var members = Names()
  private var settings = Names()
  private var plist = Names()
  private var keys = Names()
  /// Of the members of one type, their names without it.
  private var membersOfTypes = WordTable()
  private var asked = Names()
  /// What is asked by these, without the texts.
  private var askedByText = WordTable()

  /// Names and the numbers of their categories.
  private struct Names {
    var words = WordTable()
    var categories: [Int] = []

    mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ category: Int) {
      // A name that two rules give is the first one's.
      if Int(words.add(name)) == categories.count { categories.append(category) }
    }

    func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
      let index = words.find(name)
      return index == WordTable.unknown ? nil : categories[Int(index)]
    }
  }

  init(_ rules: [DataCategory]) {
    for (number, rule) in rules.enumerated() {
      for source in rule.platform {
        var name = source.name
        if source.kind == .members, let point = name.lastIndex(of: ".") {
          var member = String(name[point...].dropFirst())
          _ = member.withUTF8 { membersOfTypes.add($0) }
        }
        if source.kind == .asked {
          var asked = String(name.prefix { $0 != "." })
          _ = asked.withUTF8 { askedByText.add($0) }
        }
        name.withUTF8 { name in
          switch source.kind {
          case .symbols: symbols.add(name, number)
          case .members: members.add(name, number)
          case .settings: settings.add(name, number)
          case .asked: asked.add(name, number)
          case .keys: keys.add(name, number)
          case .plist: plist.add(name, number)
          }
        }
      }
    }
  }

  /// Whether a member of that name is one of some type of the platform.
  func isOfSomeType(_ member: UnsafeBufferPointer<UInt8>) -> Bool {
    membersOfTypes.find(member) != WordTable.unknown
  }

  /// Whether what is called so yields something by some texts.
  func isAskedByText(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    askedByText.find(name) != WordTable.unknown
  }

  func find(
    _ kind: PlatformSource.Kind, _ name: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch kind {
    case .symbols: symbols.find(name)
    case .members: members.find(name)
    case .settings: settings.find(name)
    case .asked: asked.find(name)
    case .keys: keys.find(name)
    case .plist: plist.find(name)
    }
  }
}
