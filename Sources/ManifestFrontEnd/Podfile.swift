import SourceModel

/// Reads the calls of `pod` in a Podfile: each names a pod, whatever condition or method it stands
/// in. A name that is only known when the file is run is a gap.
func readPodfile(_ bytes: [UInt8], into manifest: inout ManifestFacts) {
  var reader = PodfileReader(bytes, manifest)
  reader.read()
  manifest = reader.manifest
}

private struct PodfileReader {
  private(set) var manifest: ManifestFacts
  private var tokens: RubyTokens

  init(_ bytes: [UInt8], _ manifest: ManifestFacts) {
    self.manifest = manifest
    tokens = RubyTokens(bytes)
  }

  mutating func read() {
    var isDefinition = false
    while let token = tokens.next() {
      if token == .word("pod", isMember: false), !isDefinition { readPod() }
      isDefinition = token == .word("def", isMember: false)
    }
    for start in tokens.unclosed {
      manifest.addGap(start..<(start + 1), "a text that is never closed")
    }
  }

  private mutating func readPod() {
    let call = tokens.start
    var token = tokens.next()
    if token == .open(UInt8(ascii: "(")) { token = tokens.next() }
    let offset = tokens.start
    switch token {
    case .string(let name, isComputed: false) where isPodName(name):
      var pod = PodCall(name: name, offset: offset)
      pod.read(&tokens)
      add(pod)
    case .string(let name, _) where name.utf8.contains(0x0A):
      addGap(call, "a string that is not closed on its line")
      tokens.skipLine(of: call)
    case .string(_, isComputed: true), .word, .open, .symbol:
      addGap(call, "the name of this pod is only known when the Podfile is run")
    case .string: addGap(call, "no name that a pod can have")
    // `pod` is somebody's variable or label here.
    case .label, .arrow, .comma, .close, .endOfStatement, .other, nil: break
    }
  }

  private func isPodName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "/")
    else { return false }
    return name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  private mutating func add(_ pod: PodCall) {
    let names = pod.subspecs.isEmpty ? [pod.name] : pod.subspecs.map { "\(pod.name)/\($0)" }
    for name in names {
      manifest.addPackage(
        .cocoaPods, name: name, origin: pod.place.map { PackageURL($0).origin } ?? "",
        version: pod.requirements.joined(separator: ", "), state: .declared, at: pod.offset)
    }
  }

  private mutating func addGap(_ start: Int, _ reason: String) {
    manifest.addGap(start..<max(start, tokens.index), reason)
  }
}

/// The arguments of one call of `pod`.
private struct PodCall {
  let name: String
  let offset: Int
  private(set) var requirements: [String] = []
  private(set) var subspecs: [String] = []
  /// The URL of its repository or archive.
  private(set) var place: String?

  /// What the values that come now are passed for; empty for requirements of a version.
  private var key = ""
  private var brackets = 0

  init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  /// Reads to the end of the statement: a line end that no comma or open bracket takes back.
  mutating func read(_ tokens: inout RubyTokens) {
    var goesOn = false
    while true {
      let before = tokens
      guard let token = tokens.next() else { return }
      switch token {
      case .endOfStatement:
        if !goesOn && brackets <= 0 { return }
        continue
      case .word("if", isMember: false), .word("unless", isMember: false): return
      case .word("pod", isMember: false):
        // Only a list that nobody closed can have led here.
        tokens = before
        return
      case .comma: if brackets <= 0 { key = "" }
      case .label(let name): key = name
      case .symbol(let name): if !isValueExpected { key = name }
      case .string(let text, isComputed: false): take(text)
      case .open(UInt8(ascii: "[")): brackets += 1
      case .close(UInt8(ascii: "]")): brackets -= 1
      case .arrow, .open, .close, .word, .string, .other: break
      }
      isValueExpected = token == .arrow
      goesOn = token == .comma || token == .arrow || token == .open(UInt8(ascii: "{"))
    }
  }

  /// After `=>` a symbol is a value (`:configuration => :debug`), elsewhere a key.
  private var isValueExpected = false

  private mutating func take(_ text: String) {
    switch key {
    case "": requirements.append(text)
    case "subspecs": subspecs.append(text)
    case "git", "http": place = text
    case "tag", "branch", "commit": if requirements.isEmpty { requirements = [text] }
    default: break
    }
  }
}
