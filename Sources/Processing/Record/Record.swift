import StrictJSON

/// The declared record of processing activities (Art. 30 GDPR): `ropa.json`, version 1, with the files that
/// it includes.
///
/// What the record leaves out is nil or empty here; whether the law lets it be left out is for the
/// checks. Every entry knows its place, so that a finding can point at it.
public struct Record: Sendable, Hashable {
  /// The version of the file format that is read here: the `schema` key.
  public static let version = 1
  /// Where editors find the schema of the format, `Rules/schemas/record.schema.json`; `ropa init` writes it
  /// as `$schema`, and the schema has it as `$id`.
  public static let schemaURL = "https://json.schemastore.org/ropa.json"

  /// How the first file is called in findings.
  public let path: String
  /// Every file that the record is made of, the first one first.
  public let paths: [String]
  /// The organisation whose record it is: Art. 30(1)(a), 30(2)(a); nil where the key is missing.
  public let controller: Organisation?
  /// The other organisations that entries refer to.
  public let organisations: [Organisation]
  /// Categories of data subjects that the catalogue does not know, or that it calls otherwise.
  public let ownSubjects: [OwnSubject]
  /// Categories of personal data that the catalogue does not know, or that it calls otherwise.
  public let ownCategories: [OwnCategory]
  public let sources: [DataSource]
  /// Everyone to whom some activity discloses data, once.
  public let recipients: [DeclaredRecipient]
  /// Nil where nothing is said of transfers; an empty list states that there are none.
  public let transfers: Declared<[Transfer]>?
  /// Hosts of the controller's own: contacting them discloses nothing to anybody.
  public let firstPartyHosts: [Located<String>]
  /// Art. 30(1).
  public let activities: [Activity]
  /// Art. 30(2).
  public let processorActivities: [ProcessorActivity]
  /// Rules of erasure for several activities, such as those of backups.
  public let retention: [RetentionRule]
  /// Technical and organisational measures that hold for every activity; nil where not stated.
  public let measures: Declared<[Measure]>?
  /// What is stored on devices of persons; nil where nothing is said.
  public let terminalStorage: Declared<[TerminalStorage]>?
  public let consentGates: [ConsentGate]
  public let systems: [DeclaredSystem]
  public let bindings: [CodeBinding]
  public let waivers: [Waiver]
  public let severities: [SeveritySetting]
  public let authorities: [Authority]
  public let rights: [RightOffered]
  public let notices: [Notice]
  /// Language tags in which the record is kept, the first one first.
  public let languages: [Located<String>]
  /// One a file.
  public let reviews: [Review]
  /// What only a person can answer and has not yet, in the order of the files.
  public let openQuestions: [OpenQuestion]
  /// Where the first file's object starts.
  public let place: RecordPlace
  /// The top of the scanned tree, from the folder of the record: empty where they are the same, else the
  /// folder that is before a scanned path when a glob of the record is held against it.
  public var scannedFolder = ""

  /// Reads a record that is one file; what it includes is not read.
  ///
  /// Syntax, unknown keys, wrong types, impossible dates and periods and another version are thrown: such a
  /// record cannot be used at all. What can be used and is wrong (an unknown id, an invalid e-mail
  /// address) is for `check`.
  /// - Parameters:
  ///   - bytes: UTF-8 JSON; comments and a comma before a closing bracket are allowed.
  ///   - path: how the file is called in errors and findings.
  public static func read(_ bytes: [UInt8], path: String) throws(JSONError) -> Record {
    try RecordFragment.read(bytes, path: path).record
  }
}
