/// What reads bytes from outside, each a target of `fuzz.sh` and of the tests that replay old inputs.
///
/// The first byte of an input says in which of the target's languages it is read, and is no part of it;
/// an input that starts with no such mark is in the first of them, as a whole.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// The Swift front end, manifests included.
  case swift
  /// The front end of C and its relatives; what libclang does stays in a process of its own.
  case c
  /// JSON as people write it: reading, formatting, adding.
  case json
  /// Property lists in both forms, and what is made of privacy manifests.
  case plist
  /// Lock files, manifests that are not Swift, Xcode projects and settings.
  case lock
  /// Data models, SQL (in Swift literals too), GraphQL, protobuf, OpenAPI and JSON Schema.
  case schema
  /// Facts that were kept, packs of them, and the stages that use them.
  case facts
  /// Facts of a tree in parts, and the command that links them.
  case part
  /// What trees came to before, and what is printed of it.
  case outcome
  /// Records, baselines, rules, and waivers in comments.
  case record

  /// Reads one input. A crash is a flaw too, of course; what is returned is what came out wrong.
  func flaws(in input: [UInt8]) -> [String] {
    switch self {
    case .swift, .c, .plist, .lock, .schema: sourceFlaws(in: input)
    case .json: jsonFlaws(in: input)
    case .facts: factsFlaws(in: input)
    case .part: partFlaws(in: input)
    case .outcome: outcomeFlaws(in: input)
    case .record: recordFlaws(in: input)
    }
  }

  /// What an input's first byte stands for, and the rest of it.
  static func kind<Kind>(
    of input: [UInt8], _ kinds: [(mark: Unicode.Scalar, kind: Kind)], or first: Kind
  ) -> (Kind, [UInt8]) {
    for (mark, kind) in kinds where input.first.map(Unicode.Scalar.init) == mark {
      return (kind, Array(input.dropFirst()))
    }
    return (first, input)
  }
}

/// The text that is nearest to some bytes, as the inventory lets no other pass.
func validText(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

/// Bytes in which some are changed, by three bytes each: two for the place, one for the change.
func changed(_ bytes: [UInt8], by changes: ArraySlice<UInt8>) -> [UInt8] {
  guard !bytes.isEmpty else { return bytes }
  var bytes = bytes
  for start in stride(from: changes.startIndex, to: changes.endIndex - 2, by: 3) {
    let place = Int(changes[start]) << 8 | Int(changes[start + 1])
    bytes[place % bytes.count] ^= changes[start + 2]
  }
  return bytes
}
