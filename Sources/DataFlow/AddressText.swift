import SourceModel

extension Parties.Address {
  /// The host in a text such as `https://api.example.com/v1`; nil where there is none.
  /// - Parameter isHost: the text need not have a scheme, as it is kept under a name that says so.
  init?(_ text: UnsafeBufferPointer<UInt8>, isHost: Bool) {
    var start = 0
    var scheme = ""
    if let colon = text.firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count,
      text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/")
    {
      scheme = String(decoding: text[..<colon], as: UTF8.self).lowercased()
      start = colon + 3
      guard AddressScheme.all.contains(scheme) else { return nil }
    } else if !isHost {
      return nil
    }
    var end = start
    while end < text.count, Parties.Address.isHostByte(text[end]) { end += 1 }
    // A user's name, and maybe a password.
    if end < text.count, text[end] == UInt8(ascii: "@") { return nil }
    let name = text[start..<end]
    let dot = UInt8(ascii: ".")
    let isNamed = name.contains(dot) && name.first != dot && name.last != dot
    guard isNamed || name.count == "localhost".utf8.count,
      end == text.count || isHost || !scheme.isEmpty,
      case let host = String(decoding: name, as: UTF8.self).lowercased(),
      isNamed || host == "localhost"
    else { return nil }
    self.init(
      recipient: nil, host: host, isCleartext: AddressScheme.cleartext.contains(scheme))
  }

  /// The host that a request over HTTP names in its headers: `POST /v1 HTTP/1.1\r\nHost: api.example.com\r\n`.
  init?(request text: UnsafeBufferPointer<UInt8>) {
    guard let start = Parties.Address.header(in: text) else { return nil }
    self.init(UnsafeBufferPointer(rebasing: text[start...]), isHost: true)
  }

  /// The scheme behind which a host is put: `http://%s/v1`, and the piece `http://` in front of an interpolation.
  init?(open text: UnsafeBufferPointer<UInt8>, isPiece: Bool) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")),
      text[colon...].starts(with: "://".utf8)
    else { return nil }
    let scheme = String(decoding: text[..<colon], as: UTF8.self).lowercased()
    let rest = text[(colon + 3)...]
    guard AddressScheme.all.contains(scheme),
      rest.isEmpty ? isPiece : rest.first == UInt8(ascii: "%")
    else { return nil }
    self.init(isCleartext: AddressScheme.cleartext.contains(scheme), isOpen: true)
  }

  /// Where the host of an address starts in a text, or that of a request.
  static func start(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if let colon = text.firstIndex(of: UInt8(ascii: ":")),
      text[colon...].starts(with: "://".utf8)
    {
      return colon + 3
    }
    return header(in: text)
  }

  private static func header(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let header = "Host: ".utf8
    return text.indices.first { index in
      text[index] == UInt8(ascii: "H") && (index == 0 || text[index - 1] == 0x0A)
        && text[index...].starts(with: header)
    }.map { $0 + header.count }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// The schemes of addresses by which data is sent.
private enum AddressScheme {
  /// RFC 9110, RFC 6455, RFC 5321, RFC 959, MQTT 5.0.
  static let cleartext: Set<String> = ["http", "ws", "smtp", "ftp", "mqtt", "tcp"]
  static let all: Set<String> = cleartext.union(["https", "wss", "smtps", "ftps", "mqtts", "ssl"])
}

extension TreeFile {
  /// Whether a value is a text that holds an address, or could be a host.
  func holdsAddress(_ value: Value) -> Bool { address(in: value) != nil }

  /// The address in a text, or what could be a host, and whether it has a scheme.
  func address(in value: Value) -> (Parties.Address, hasScheme: Bool)? {
    guard value.kind == .literal, value.target >= 0,
      case let literal = literals[Int(value.target)],
      literal.kind == .string || literal.kind == .piece
    else { return nil }
    return names.withBytes(of: literal.text) { text in
      var hasDot = false
      var hasColon = false
      for index in text.indices {
        if text[index] == UInt8(ascii: ".") { hasDot = true }
        if text[index] == UInt8(ascii: ":") { hasColon = true }
      }
      if hasColon, let address = Parties.Address(text, isHost: false) { return (address, true) }
      if hasColon, let open = Parties.Address(open: text, isPiece: literal.kind == .piece) {
        return (open, true)
      }
      if hasColon, hasDot, let address = Parties.Address(request: text) { return (address, true) }
      guard hasDot, let address = Parties.Address(text, isHost: true) else { return nil }
      return (address, false)
    }
  }
}

/// An address that a literal tells.
struct LiteralAddress: Sendable {
  let node: Node
  let address: Parties.Address
  /// Without one it could be a host, or the name of a file.
  let hasScheme: Bool
}

extension FileEdges {
  /// The values of the file of which somebody else knows that they hold an address, and its members that settings
  /// fill with one.
  mutating func addKnownAddresses() {
    for index in parties.addresses(in: file).keys.sorted() {
      addressNodes.append(firstValue + index)
    }
    addressNodes += knownAddresses.keys.sorted()
  }

  /// Members that hold the address of whoever their type is named after: `MailjetConfiguration.url`.
  mutating func addVendorAddresses() {
    guard parties.hasOwnTypes else { return }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .property || declaration.kind == .field {
      let member = first + TreeDeclaration(index)
      guard declaration.initialValue < 0, words[declaration.name].contains(.holdsAddress),
        let recipient = parties.recipient(ofOwnType: tree.ownerOf[Int(member)])
      else { continue }
      knownAddresses[node(of: member)] = Parties.Address(recipient: recipient)
    }
  }

  /// Where the file asks for an address of the settings: calls and elements with its key
  /// (`environment["MAIL_URL"]`), and members of that name that are read from a file of settings.
  mutating func addSettings() {
    guard !parties.settings.isEmpty else { return }
    var keys: [Name: Parties.Address] = [:]
    let names = facts.names.searchable
    for (key, address) in parties.settings {
      if let name = names.find(key) { keys[name] = address }
    }
    guard !keys.isEmpty else { return }
    for call in facts.calls where call.result >= 0 {
      for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
        let value = facts.values[Int(argument.value)]
        guard value.kind == .literal, value.target >= 0 else { continue }
        knownAddresses[firstValue + call.result] = keys[facts.literals[Int(value.target)].text]
      }
    }
    for (index, value) in facts.values.enumerated() where value.kind == .element {
      if let address = keys[value.name] { knownAddresses[firstValue + Node(index)] = address }
    }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .property && declaration.initialValue < 0 {
      guard let address = keys[declaration.name], !declaration.traits.contains(.isComputed) else {
        continue
      }
      knownAddresses[node(of: first + TreeDeclaration(index))] = address
    }
  }
}

extension FileEdges {
  /// `[super initWithBaseURL:url]`, `[[Client alloc] initWithBaseURL:url]` of a class of the tree that inherits this from
  /// a library: all objects of the class go to the address.
  mutating func addBaseAddress(_ call: Call) {
    guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
      callee.kind == .member, callee.base >= 0, targets[Int(call.callee)] < 0,
      words.isInitializer(callee.name),
      let type = tree.types.name(of: types[Int(callee.base)]),
      case let declaration = tree.declaration(of: type), declaration >= 0
    else { return }
    for argument in facts.arguments[call.arguments.range]
    where argument.value >= 0 && words.endsInAddress(argument.label) {
      addNodes(firstValue + argument.value, node(of: declaration), .assigned)
    }
  }

  /// Where an object sends that it is asked to send something.
  mutating func addAddressOfObject(_ object: ValueIndex) {
    guard let type = tree.types.name(of: types[Int(object)]) else { return }
    for type in [type] + tree.ancestors(of: type) {
      let declaration = tree.declaration(of: type)
      guard declaration >= 0, tree.kindOf[Int(declaration)] == .class else { continue }
      addNodes(node(of: declaration), firstValue + object, .mention)
    }
  }
}
