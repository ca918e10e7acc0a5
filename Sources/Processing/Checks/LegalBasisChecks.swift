/// ROPA013: what a purpose rests on (Art. 6(1)).
func purposesWithoutBasis(in record: Record) -> [Finding] {
  record.activities.flatMap { activity in
    (activity.purposes?.value ?? []).filter { isUnstated($0.legalBases) }.map { purpose in
      Finding(
        .legalBasisMissing, at: purpose.place,
        message: "\(purpose.title) of \(record.title(of: activity)) has no legal basis",
        remedy: "add \"legalBasis\": one of "
          + LegalBasis.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }
}

/// ROPA015: which interest is legitimate, and where it was weighed (Art. 6(1)(f), 13(1)(d)).
func interestsWithoutBalance(in record: Record) -> [Finding] {
  bases(in: record, of: [.legitimateInterests]).compactMap { purpose, basis in
    let missing = [
      isUnstated(basis.interest) ? "which interest" : nil,
      isUnstated(basis.assessment) ? "where it was weighed against those of the people" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return nil }
    return Finding(
      .interestUnnamed, at: basis.basis.place,
      message: "\(purpose.title) rests on legitimate interests and does not say "
        + missing.joined(separator: ", nor "),
      remedy: "write { \"basis\": \"legitimateInterests\", \"interest\": \"...\", "
        + "\"assessment\": \"where the balancing test is kept\" }")
  }
}

/// ROPA016: which law obliges (Art. 6(1)(c), 6(3)), or lays down the public task (Art. 6(1)(e), 6(3)).
func obligationsWithoutStatute(in record: Record) -> [Finding] {
  bases(in: record, of: [.legalObligation, .publicTask]).compactMap { purpose, basis in
    guard isUnstated(basis.statute) else { return nil }
    let what = basis.basis.value == .publicTask ? "a public task" : "a legal obligation"
    return Finding(
      .statuteMissing, at: basis.basis.place,
      message: "\(purpose.title) rests on \(what) and does not say by which law",
      remedy: "write { \"basis\": \"\(basis.basis.value.rawValue)\", \"statute\": \"...\" }, "
        + "such as \"SFS 1999:1078 7 kap. 2 §\"")
  }
}

/// ROPA017: consent is as easy to withdraw as to give (Art. 7(3)).
func consentWithoutWithdrawal(in record: Record) -> [Finding] {
  let isOfferedForAll = record.rights.contains {
    $0.right.value == .withdrawConsent && $0.isOffered && ($0.channel != nil || $0.url != nil)
  }
  guard !isOfferedForAll else { return [] }
  return bases(in: record, of: [.consent]).compactMap { purpose, basis in
    guard isUnstated(basis.withdrawal) else { return nil }
    if let id = basis.gate?.value, let gate = record.consentGate(id),
      !gate.withdrawSymbols.isEmpty || !isUnstated(gate.withdrawal)
    {
      return nil
    }
    return Finding(
      .withdrawalMissing, at: basis.basis.place,
      message: "\(purpose.title) rests on consent and does not say how it is withdrawn",
      remedy: "write { \"basis\": \"consent\", \"withdrawal\": \"a switch in the settings\" }, or "
        + "name a \"gate\" that has \"withdrawal\" or \"withdrawSymbols\"")
  }
}

/// The bases of the activities' purposes that are one of these, with their purposes.
private func bases(
  in record: Record, of kinds: Set<LegalBasis>
) -> [(purpose: Purpose, basis: BasisOfPurpose)] {
  record.activities.flatMap { $0.purposes?.value ?? [] }.flatMap { purpose in
    (purpose.legalBases?.value ?? []).filter { kinds.contains($0.basis.value) }
      .map { (purpose, $0) }
  }
}
