/// A library through which an app reaches recipients whose own SDKs it never names: one file of
/// `Rules/facades/`. Loading turns it into evidence of those recipients.
public struct Facade: Sendable, Hashable {
  /// `aranalytics`
  public let id: String
  /// `ARAnalytics`
  public let name: String
  /// Where the facts come from.
  public let sources: [String]
  /// What shows the facade.
  public let evidence: [RecipientEvidence]
  public let reaches: [Reached]

  /// A recipient that a facade sends data to.
  public struct Reached: Sendable, Hashable {
    /// Id of a `Recipient`.
    public let recipient: String
    /// What shows that it is this one, such as the name of its key or of the facade's part for it.
    public let evidence: [RecipientEvidence]
    public let when: When
  }

  /// On what it depends that a recipient is reached.
  public enum When: String, Sendable, CaseIterable {
    /// The facade's code is called.
    case called
    /// The facade's code is called, and a manifest names a package of the recipient.
    case packaged
    /// Its own evidence alone shows it.
    case shown
  }

  /// What the facade shows of one recipient.
  func evidence(of reached: Reached) -> [RecipientEvidence] {
    let own = reached.evidence.map { RecipientEvidence($0, facade: name, reach: $0.reach) }
    return own
      + evidence.compactMap { evidence in
        // That the facade is there says nothing of one that it may not be set up for.
        let isCode = evidence.kind == .symbol
        switch reached.when {
        case .called: return RecipientEvidence(evidence, facade: name, reach: evidence.reach)
        case .packaged where isCode:
          return RecipientEvidence(evidence, facade: name, reach: .packaged)
        case .packaged, .shown: return nil
        }
      }
  }
}

extension RecipientEvidence {
  fileprivate init(_ evidence: RecipientEvidence, facade: String, reach: EvidenceReach) {
    self.init(
      kind: evidence.kind, value: evidence.value, reach: reach, ecosystem: evidence.ecosystem,
      facade: facade)
  }
}
