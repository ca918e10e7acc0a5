import Classification
import DataFlow

/// Art. 30(1)(d): who receives data, as the code shows.
extension RecordDraft {
  /// Whom the code calls or contacts, and to whom else data goes: a page for people, with data in its
  /// address. Each with where that is seen; sorted by id.
  var receiving: [(id: String, source: String)] {
    let shown = Dictionary(
      grouping: classification.recipients.filter {
        $0.use.receivesData && $0.confidence >= CheckInput.leastConfidence
      }, by: \.recipient)
    let sent = Dictionary(
      grouping: flows.filter {
        $0.sink == .transmission && $0.confidence >= CheckInput.leastConfidence
          && $0.recipient != nil
      }
    ) { $0.recipient ?? "" }
    return Set(shown.keys).union(sent.keys).sorted().map { id in
      (id, shown[id].map { source(of: $0) } ?? source(of: sent[id] ?? []))
    }
  }

  /// An entry of the record's recipients for each that it does not list yet.
  func recipients(besides listed: Set<String> = []) -> [DraftEntry] {
    receiving.filter { !listed.contains($0.id) }.map { id, source in
      let rule = vocabulary.recipients[id]
      let name = rule?.name ?? id
      let known = rule.map {
        ["\($0.name): \($0.service); \($0.company), \($0.country) (ropa's catalogue)"]
      }
      let roles = rule?.roles.map(\.rawValue).joined(separator: " or ") ?? ""
      let usual = roles.isEmpty ? "" : " It usually is: \(roles)."
      let role = DraftNode.open("Is \(name) your processor, or a controller of its own?\(usual)")
      return DraftEntry(
        nil, .object([DraftEntry("id", .text(id)), DraftEntry("role", role)]),
        comments: (known ?? []) + [source])
    }
  }

  var unusedRecipients: [String] {
    let used = Set(receiving.map(\.id))
    let present = classification.recipients.filter {
      $0.use == .present && !used.contains($0.recipient)
    }
    return Dictionary(grouping: present, by: \.recipient).sorted { $0.key < $1.key }.map {
      let name = vocabulary.recipients[$0]?.name ?? $0
      return "\(name) is there, but nothing calls it: \(source(of: $1))"
    }
  }

  func disclosures(to recipients: [String]) -> DraftNode {
    let entries = recipients.map { id in
      DraftEntry(
        nil,
        .object([
          DraftEntry("recipient", .text(id)), DraftEntry("categories", categories(sentTo: id)),
        ]))
    }
    guard !entries.isEmpty else {
      return .open("ropa saw no recipient in the code; who else receives the data?")
    }
    return .array(entries)
  }

  private func categories(sentTo id: String) -> DraftNode {
    let sent = flows.filter { $0.sink == .transmission && $0.recipient == id }
    guard !sent.isEmpty else {
      return .open("Which data does \(vocabulary.recipients[id]?.name ?? id) receive?")
    }
    return .array(
      Dictionary(grouping: sent, by: \.category).sorted { $0.key < $1.key }.map {
        category, flows in
        let places = flows.map { ($0.target.path, $0.target.location, $0.field) }
          .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
        let comment = places.first.map {
          "\($0.2) is sent at \($0.0):\($0.1.line)" + more(places.count - 1)
        }
        return DraftEntry(nil, .text(category), comments: comment.map { [$0] } ?? [])
      })
  }
}
