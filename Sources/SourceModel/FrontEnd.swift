/// Turns a file of some languages into facts.
///
/// Law: a front end keeps no state between files, so files may be read in any order and in parallel,
/// and the same bytes give the same facts.
public protocol FrontEnd: Sendable {
  /// The languages it reads.
  var languages: Set<Language> { get }

  /// Raised whenever the facts of some file would come out differently.
  var version: Int { get }

  /// Reads one file. Damage inside the file is a gap in the facts; only a file of which nothing can
  /// be said is unread.
  func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason>
}
