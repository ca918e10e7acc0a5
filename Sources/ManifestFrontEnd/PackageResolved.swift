import SourceModel
import StrictJSON

/// Reads what Swift Package Manager locked: versions 1 (`object.pins` with `repositoryURL`), 2 and 3
/// (`pins` with `location`) of the format. A newer one is tried as version 3, and marked.
func readPackageResolved(
  _ file: SourceFile, into manifest: inout ManifestFacts
) throws(UnreadReason) {
  let root: JSONNode
  do throws(JSONError) { root = try JSONReader.read(file.bytes, path: file.path) } catch {
    throw damage(error, in: file.bytes, manifest)
  }
  var reader = PinReader(manifest, file.bytes)
  do throws(JSONError) { try reader.read(root, path: file.path) } catch {
    throw .damaged("line \(error.position.line): \(error.message)")
  }
  manifest = reader.manifest
  try manifest.refuseIfNothingWasRead()
}

private func damage(
  _ error: JSONError, in bytes: [UInt8], _ manifest: ManifestFacts
) -> UnreadReason {
  if let marker = TextLines(bytes).first(where: { isConflictMarker(bytes[$0]) }) {
    return manifest.damage(conflictReason, at: marker.lowerBound)
  }
  return .damaged("line \(error.position.line): \(error.message)")
}

private struct PinReader {
  var manifest: ManifestFacts
  private let end: Int

  init(_ manifest: ManifestFacts, _ bytes: [UInt8]) {
    self.manifest = manifest
    end = bytes.count
  }

  mutating func read(_ root: JSONNode, path: String) throws(JSONError) {
    let what = "a lock file of Swift packages"
    var top = try ObjectReader(root, what: what, path: path)
    let version = try top.optionalInteger("version") ?? 1
    if version > 3 {
      addGap(at: top.position(of: "version"), "version \(version) of the format is not known")
    }
    if version > 1 || top.node("object") == nil {
      for pin in try pins(&top) { add(pin) }
    } else {
      var object = try ObjectReader(try top.required("object"), what: "\"object\"", path: path)
      for pin in try pins(&object) { add(pin) }
    }
  }

  private func pins(_ object: inout ObjectReader) throws(JSONError) -> [JSONNode] {
    _ = try object.required("pins")
    return try object.array("pins")
  }

  private mutating func add(_ pin: JSONNode) {
    guard case .object(let members) = pin.value else {
      return addGap(at: pin.position, "a pin must be an object, not \(pin.value.kindName)")
    }
    func string(_ key: String, in members: [JSONMember]) -> (text: String, JSONPosition)? {
      guard let member = members.first(where: { $0.key == key }),
        case .string(let text) = member.node.value, !text.isEmpty
      else { return nil }
      return (text, member.node.position)
    }
    let identity = string("identity", in: members) ?? string("package", in: members)
    let location = string("location", in: members) ?? string("repositoryURL", in: members)
    guard let place = identity ?? location else {
      return addGap(at: pin.position, "a pin without identity and location")
    }
    var version: String?
    if case .object(let state)? = members.first(where: { $0.key == "state" })?.node.value {
      version =
        ["version", "branch", "revision"].lazy
        .compactMap { string($0, in: state)?.text }.first
    }
    // A package of a registry has no location; its identity is "scope.name".
    let url = location.map { PackageURL($0.text) }
    let names = [url?.name, place.text.split(separator: ".").last.map(String.init), place.text]
    let name = names.lazy.compactMap(\.self).first { !$0.isEmpty } ?? place.text
    manifest.addPackage(
      .swiftPackage, name: name, origin: url?.origin ?? "", version: version ?? "",
      state: .locked, at: offset(of: place.1))
  }

  private func offset(of position: JSONPosition) -> Int {
    let lines = manifest.facts.lines
    return min(Int(lines.offset(line: position.line, column: position.column)), end)
  }

  private mutating func addGap(at position: JSONPosition, _ reason: String) {
    let offset = offset(of: position)
    manifest.addGap(offset..<offset, reason)
  }
}
