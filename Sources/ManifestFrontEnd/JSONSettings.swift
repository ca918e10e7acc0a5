import SourceModel
import StrictJSON

/// Reads settings kept in JSON, each value with the path of keys that leads to it.
func readJSONSettings(
  _ file: SourceFile, into manifest: inout ManifestFacts
) throws(UnreadReason) {
  guard file.bytes.contains(where: { $0 > 0x20 }) else { return }
  let root: JSONNode
  do throws(JSONError) { root = try JSONReader.read(file.bytes, path: file.path) } catch {
    if let marker = TextLines(file.bytes).first(where: { isConflictMarker(file.bytes[$0]) }) {
      throw manifest.damage(conflictReason, at: marker.lowerBound)
    }
    throw .damaged("line \(error.position.line): \(error.message)")
  }
  add(root, path: "", keyOffset: 0, to: &manifest)
}

/// No setting has a longer path, and a file must not make one as long as itself for each of its values.
private func boundedPath(_ path: String, _ key: String) -> String {
  let longest = 300
  guard path.utf8.count + key.utf8.count < longest else { return path }
  return path.isEmpty ? key : "\(path).\(key)"
}

/// As deep as the reader of JSON goes.
private func add(
  _ node: JSONNode, path: String, keyOffset: Int, to manifest: inout ManifestFacts
) {
  let lines = manifest.facts.lines
  func offset(_ position: JSONPosition) -> Int {
    Int(lines.offset(line: position.line, column: position.column))
  }
  func inner(_ key: String) -> String { boundedPath(path, key) }
  switch node.value {
  case .object(let members):
    for member in members {
      let keyOffset = offset(member.keyPosition)
      add(member.node, path: inner(member.key), keyOffset: keyOffset, to: &manifest)
    }
  case .array(let elements):
    for (index, element) in elements.enumerated() {
      add(element, path: inner("\(index)"), keyOffset: keyOffset, to: &manifest)
    }
  case .string(let text), .number(let text):
    manifest.addSetting(path, text, keyOffset: keyOffset, offset: offset(node.position))
  case .boolean(let flag):
    manifest.addSetting(
      path, flag ? "true" : "false", keyOffset: keyOffset, offset: offset(node.position))
  case .null: return
  }
}
