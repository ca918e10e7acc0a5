import RuleCatalog

/// A credential as it may be shown: what all of its vendor's have in common, and no more.
func masked(_ text: UnsafeBufferPointer<UInt8>, as evidence: RecipientEvidence) -> String {
  let common = evidence.value.utf8.prefix { $0 != UInt8(ascii: "{") }.count
  return String(decoding: text.prefix(common), as: UTF8.self) + "..."
}
