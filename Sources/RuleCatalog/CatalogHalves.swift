/// The rules of recipients, with what finds them: about half of what there is to put together of a catalogue, so that
/// two threads have the same to do.
public final class RecipientRules: Sendable {
  let recipients: [Recipient]
  let index: RecipientIndex

  /// - Parameter snapshot: as `RuleCatalog.recipientSnapshot` of the same build gave it.
  public init(snapshot: UnsafeBufferPointer<UInt8>) {
    var reader = SnapshotReader(snapshot)
    recipients = reader.values()
    index = RecipientIndex(recipients)
  }
}

/// All rules but those of recipients.
public final class OtherRules: Sendable {
  /// Without recipients.
  let lists: RuleLists
  let nameIndex: NameIndex

  /// - Parameter snapshot: as `RuleCatalog.otherSnapshot` of the same build gave it.
  public init(snapshot: UnsafeBufferPointer<UInt8>) {
    var reader = SnapshotReader(snapshot)
    lists = RuleLists(from: &reader)
    let tree = PhraseTree(from: &reader)
    let heads = WordEnds(from: &reader)
    nameIndex = NameIndex(
      tree: tree, heads: heads, vocabularies: lists.vocabularies.map(\.id))
  }
}
