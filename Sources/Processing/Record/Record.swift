import StrictJSON

/// The declared record of processing activities (Art. 30 GDPR): `ropa.json`, version 1.
///
/// What the record leaves out is nil or empty here; whether the law lets it be left out is for the
/// checks. Every entry knows its place in the file, so that a finding can point at it.
public struct Record: Sendable, Hashable {
  /// The version of the file format that is read here: the `schema` key.
  public static let version = 1

  /// How the file is called in findings.
  public let path: String
  /// Art. 30(1)(a); nil where the key is missing.
  public let controller: Controller?
  /// Categories of data subjects that the catalogue does not know, or that it calls otherwise.
  public let ownSubjects: [OwnTerm]
  /// Categories of personal data that the catalogue does not know, or that it calls otherwise.
  public let ownCategories: [OwnTerm]
  /// Everyone to whom some activity discloses data, once.
  public let recipients: [DeclaredRecipient]
  /// Hosts of the controller's own: contacting them discloses nothing to anybody.
  public let firstPartyHosts: [Placed<String>]
  public let activities: [Activity]
  /// Technical and organisational measures that hold for every activity; nil where not stated.
  public let measures: Declared<[Measure]>?
  /// What only a person can answer and has not yet, in the order of the file.
  public let openQuestions: [OpenQuestion]
  /// Where the record's object starts.
  public let position: JSONPosition

  /// Reads a record.
  ///
  /// Syntax, unknown keys, wrong types and another version are thrown: such a record cannot be used at
  /// all. What can be used and is wrong (an unknown id, an invalid e-mail address) is for `check`.
  /// - Parameters:
  ///   - bytes: UTF-8 JSON; comments and a comma before a closing bracket are allowed.
  ///   - path: how the file is called in errors and findings.
  public static func read(_ bytes: [UInt8], path: String) throws(JSONError) -> Record {
    var reader = RecordReader(path: path)
    return try read(&reader, try JSONReader.read(bytes, path: path))
  }
}

/// A category of subjects or data that a record defines for itself. An id of the catalogue may be
/// defined again: the record's label is then the one that is shown.
public struct OwnTerm: Sendable, Hashable {
  public let id: Placed<String>
  /// Of subjects in the plural: `webinar attendees`.
  public let label: Label
}
