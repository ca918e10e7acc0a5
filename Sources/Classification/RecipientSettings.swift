import RuleCatalog
import SourceModel

extension RecipientFinder {
  /// What files of settings show: names of settings, hosts, schemes, credentials; and a file that only
  /// one vendor's library reads.
  mutating func readSettings() {
    let own = catalog.recipientIndex.file(fileName)
    for match in own {
      add(match, value: fileName, offset: 0, length: 0, use: .present, confidence: .high)
    }
    // What a vendor's own file holds, its library would use if it were asked to.
    let isVendors = !own.isEmpty
    for setting in file.settings {
      readKey(setting)
      let path = SettingPath(file.names[setting.keyPath])
      for hit in hits(of: setting, path, isVendors) { add(hit, setting.offset) }
      if let excepted = file.exceptedDomain(of: setting) { addHost(excepted.domain, setting) }
    }
  }

  /// Of a value that refers to others also what it shows with them put in.
  private func hits(of setting: Setting, _ path: SettingPath, _ isVendors: Bool) -> [TextHit] {
    var hits = file.names.withBytes(of: setting.value) { settingHits($0, path, isVendors) }
    guard file.names.withBytes(of: setting.value, SettingTexts.refers) else { return hits }
    for form in tree.settings.forms(of: setting, in: file) {
      for hit in form.withUnsafeBufferPointer({ settingHits($0, path, isVendors) })
      where !hits.contains(where: { $0.match == hit.match }) {
        hits.append(hit)
      }
    }
    return hits
  }

  private var fileName: String { file.path.split(separator: "/").last.map(String.init) ?? "" }

  private mutating func add(_ hit: TextHit, _ offset: UInt32) {
    add(
      hit.match, value: hit.value, offset: offset, length: hit.value.utf8.count, use: hit.use,
      confidence: hit.confidence)
  }

  private mutating func readKey(_ setting: Setting) {
    guard var key = file.key(of: setting) else { return }
    let found = key.withUTF8 { catalog.recipientIndex.settingKey($0) }
    for match in found {
      add(
        match, value: key, offset: setting.keyOffset, length: key.utf8.count, use: .present,
        confidence: .high)
    }
  }

  /// A domain whose connections need not be secure may be contacted, and need not be.
  private mutating func addHost(_ host: String, _ setting: Setting) {
    for match in hostMatches(Array(host.utf8), path: []) {
      add(
        match, value: host, offset: setting.keyOffset, length: host.utf8.count,
        use: evidence(match).reach == .link ? .mentioned : .present, confidence: .high)
    }
  }

  private func settingHits(
    _ value: UnsafeBufferPointer<UInt8>, _ path: SettingPath, _ isVendors: Bool
  ) -> [TextHit] {
    switch path.meaning {
    case .ownScheme, .askedScheme:
      return catalog.recipientIndex.urlScheme(value).map {
        TextHit(
          match: $0, value: String(decoding: value, as: UTF8.self),
          use: path.meaning == .ownScheme ? .present : .mentioned, confidence: .high)
      }
    case .trackingDomain, .linkedDomain, .other:
      // The domains of a library that is embedded are its own affair until it is called.
      let isOnlyPresent = isVendors || path.meaning == .linkedDomain || isEmbedded
      return textHits(in: value).map { hit in
        var hit = hit
        if isOnlyPresent, hit.use == .contacted { hit.use = .present }
        return hit
      }
    }
  }

  /// Whether the file belongs to a library that somebody else built.
  private var isEmbedded: Bool {
    file.path.split(separator: "/").dropLast().contains { folder in
      folder == "Pods" || folder == "Carthage" || folder.hasSuffix(".framework")
        || folder.hasSuffix(".xcframework") || folder.hasSuffix(".bundle")
    }
  }
}

/// What the path of a setting says of its value.
private struct SettingPath {
  enum Meaning {
    /// A scheme by which this app is opened.
    case ownScheme
    /// A scheme by which this app asks for others.
    case askedScheme
    /// A host that the app or library says it tracks people by.
    case trackingDomain
    /// A host whose links open this app.
    case linkedDomain
    case other
  }

  let meaning: Meaning

  init(_ path: String) {
    if path.hasPrefix("CFBundleURLTypes."), path.contains(".CFBundleURLSchemes.") {
      meaning = .ownScheme
    } else if path.hasPrefix("LSApplicationQueriesSchemes.") {
      meaning = .askedScheme
    } else if path.hasPrefix("NSPrivacyTrackingDomains.") {
      meaning = .trackingDomain
    } else if path.hasPrefix("com.apple.developer.associated-domains.") {
      meaning = .linkedDomain
    } else {
      meaning = .other
    }
  }
}
