import SourceModel

/// Reads what CocoaPods locked. The file is YAML, of which CocoaPods writes no more than sections of
/// indented lists and maps; a line that is neither is a gap.
func readPodfileLock(
  _ bytes: [UInt8], into manifest: inout ManifestFacts
) throws(UnreadReason) {
  var lock = PodfileLock()
  for range in TextLines(bytes) { lock.read(bytes[range], into: &manifest) }
  guard lock.hasSections else {
    throw manifest.facts.gaps.isEmpty
      ? manifest.damage("no section of a CocoaPods lock file, such as PODS", at: 0)
      : manifest.damage(
        manifest.facts.names[manifest.facts.gaps[0].reason], at: Int(manifest.facts.gaps[0].offset))
  }
  let locked = Set(lock.pods.map(\.name))
  // A pod that was asked for and is not locked: a lock file put together by hand.
  let pods = lock.pods + lock.dependencies.filter { !locked.contains($0.name) }
  for pod in pods {
    let root = String(pod.name.prefix { $0 != "/" })
    manifest.addPackage(
      .cocoaPods, name: pod.name, origin: lock.origins[root] ?? "", version: pod.version,
      state: .locked, at: pod.offset)
  }
}

private struct PodfileLock {
  struct Pod {
    let name: String
    let version: String
    let offset: Int
  }

  private enum Section {
    case pods
    case dependencies
    /// Where pods come from that no specs repository holds.
    case externalSources
    /// A known section that says nothing more of a package.
    case passedOver
  }

  private(set) var pods: [Pod] = []
  private(set) var dependencies: [Pod] = []
  /// By the name of a pod without its subspecs.
  private(set) var origins: [String: String] = [:]
  private(set) var hasSections = false
  private var section: Section?
  private var externalPod: String?

  mutating func read(_ line: ArraySlice<UInt8>, into manifest: inout ManifestFacts) {
    let content = trimmed(line)
    if content.isEmpty || content.first == UInt8(ascii: "#") || content.elementsEqual("---".utf8) {
      return
    }
    let range = content.startIndex..<content.endIndex
    if isConflictMarker(line) { return manifest.addGap(range, conflictReason) }
    let indentation = content.startIndex - line.startIndex
    if indentation == 0 {
      section = PodfileLock.section(content)
      externalPod = nil
      if section == nil {
        manifest.addGap(range, "no section that CocoaPods writes into a lock file")
      } else {
        hasSections = true
      }
      return
    }
    switch section {
    case .pods, .dependencies: readItem(content, indentation, into: &manifest)
    case .externalSources: readSource(content, indentation)
    case .passedOver, nil: break
    }
  }

  private static func section(_ content: ArraySlice<UInt8>) -> Section? {
    switch text(content.prefix { $0 != UInt8(ascii: ":") }) {
    case "PODS": .pods
    case "DEPENDENCIES": .dependencies
    case "EXTERNAL SOURCES", "CHECKOUT OPTIONS": .externalSources
    case "SPEC REPOS", "SPEC CHECKSUMS", "PODFILE CHECKSUM", "COCOAPODS": .passedOver
    default: nil
    }
  }

  /// `- Name (1.0)`, quoted where YAML needs it, with a colon before the list of what it needs; the
  /// items of that list stand further in and are locked by entries of their own.
  private mutating func readItem(
    _ content: ArraySlice<UInt8>, _ indentation: Int, into manifest: inout ManifestFacts
  ) {
    guard content.first == UInt8(ascii: "-"), let item = PodfileLock.scalar(content.dropFirst())
    else {
      return manifest.addGap(content.startIndex..<content.endIndex, "no item of a list of pods")
    }
    if indentation > 2 { return }
    let open = item.firstIndex(of: UInt8(ascii: "(")) ?? item.endIndex
    let name = text(trimmed(item[..<open]))
    let detail = text(item[open...].dropFirst().prefix { $0 != UInt8(ascii: ")") })
    guard !name.isEmpty else {
      return manifest.addGap(content.startIndex..<content.endIndex, "a pod without a name")
    }
    let offset = item.startIndex
    if section == .pods {
      pods.append(Pod(name: name, version: detail, offset: offset))
      return
    }
    // `from` names a place, in backticks, instead of a version.
    let isPlace = detail.hasPrefix("from ")
    dependencies.append(Pod(name: name, version: isPlace ? "" : detail, offset: offset))
    guard isPlace else { return }
    let place = detail.split(separator: "`", omittingEmptySubsequences: false)
    if place.count > 2 { addOrigin(String(place[1]), of: name) }
  }

  private mutating func readSource(_ content: ArraySlice<UInt8>, _ indentation: Int) {
    if indentation <= 2 {
      externalPod = PodfileLock.scalar(content).map { text($0) }
      return
    }
    for key in [":git:", ":http:"] where content.starts(with: key.utf8) {
      guard let pod = externalPod, let value = PodfileLock.scalar(content.dropFirst(key.utf8.count))
      else { continue }
      addOrigin(text(value), of: pod)
    }
  }

  /// A path of this machine is no origin.
  private mutating func addOrigin(_ place: String, of pod: String) {
    guard place.contains("://") || place.contains("@") else { return }
    origins[String(pod.prefix { $0 != "/" })] = PackageURL(place).origin
  }

  /// A plain or quoted value, without the colon that may close a key.
  private static func scalar(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var value = trimmed(content)
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = value.dropFirst().firstIndex(of: quote) else { return nil }
      value = value[(value.startIndex + 1)..<close]
    } else if value.last == UInt8(ascii: ":") {
      value.removeLast()
    }
    return value.isEmpty ? nil : value
  }
}
