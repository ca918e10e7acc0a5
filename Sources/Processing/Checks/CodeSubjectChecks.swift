import Classification
import RuleCatalog

/// ROPA108: people after whom a type of the code is named, and of whom no activity says anything. What the
/// code holds of them is for ROPA101 and its like, which name them too.
func undeclaredSubjects(in input: CheckInput) -> [Finding] {
  let groups = input.record.allData
  guard !groups.isEmpty, !groups.contains(where: { $0.subjects.value == nil }) else { return [] }
  let declared = Set(
    groups.flatMap { $0.subjects.value ?? [] }.flatMap { input.record.subjects(around: $0.value) })
  let told = Set(
    input.classification.fields.filter {
      $0.confidence >= CheckInput.leastConfidence && $0.kind != .setting
    }.flatMap(\.subjects))
  let others = input.classification.typesOfPeople.filter { type in
    !declared.contains(type.subject) && !told.contains(type.subject)
      && !input.vocabulary.unspecificSubjects.contains(type.subject)
  }
  return Dictionary(grouping: others, by: \.subject).sorted { $0.key < $1.key }
    .compactMap { subject, types in
      finding(.subjectUndeclared, types) { first in
        (
          "the type \(first.title) is about \(input.vocabulary.subjects([subject])), of whom no "
            + "activity says anything",
          "if it holds data of them, add \(quoted(subject)) to \"subjects\" of the activity in "
            + "\(input.record.path) that it serves"
        )
      }
    }
}

/// ROPA109: personal data in code that belongs to no system of the record. Only where the record says
/// which code its systems are made of.
func unboundCode(in input: CheckInput) -> [Finding] {
  let systems = input.record.systems.filter { !$0.paths.isEmpty }
  guard !systems.isEmpty else { return [] }
  let paths = systems.map { CodePaths($0.paths, of: input.record) }
  let fields = input.classification.fields.filter { field in
    field.confidence >= CheckInput.leastConfidence && !paths.contains { $0.contains(field.path) }
  }
  let folders = Dictionary(grouping: fields) { field in
    field.path.split(separator: "/").dropLast().first.map(String.init) ?? ""
  }
  return folders.sorted { $0.key < $1.key }.compactMap { folder, fields in
    finding(.codeUnbound, fields) { first in
      (
        "\(first.title) stands in code that no system of the record has",
        "add a path such as \(quoted(folder.isEmpty ? first.path : "\(folder)/**")) to \"paths\" of "
          + "the system in \(input.record.path) that it belongs to"
      )
    }
  }
}

/// ROPA113: organisation numbers, which of a sole trader are that person's own.
func organisationNumbers(in input: CheckInput) -> [Finding] {
  let declared = Set(DeclaredData(input.record).categories.map(\.value))
  guard !declared.contains("identity/national-identifier") else { return [] }
  let fields = input.classification.fields.filter { field in
    guard field.category == "organisation/organisation-number",
      field.confidence >= CheckInput.leastConfidence
    else { return false }
    switch field.kind {
    case .property, .structField, .column: return true
    case .parameter, .variable, .case, .key, .platformAPI, .expression, .setting: return false
    }
  }
  guard
    let found = finding(
      .numberOfSoleTraders, fields,
      { first in
        (
          "\(first.title) holds organisation numbers; that of a Swedish sole trader is a personal "
            + "identity number",
          "if customers can be sole traders, declare \"identity/national-identifier\" of them in "
            + "\(input.record.path), and treat the number so"
        )
      })
  else { return [] }
  return [found]
}

/// ROPA118: a key by which a recipient lets its customer in, in the code.
func credentialsInCode(in input: CheckInput) -> [Finding] {
  let found = input.classification.recipients.filter {
    $0.evidence == .credential && $0.confidence >= CheckInput.leastConfidence
  }
  return Dictionary(grouping: found, by: \.recipient).sorted { $0.key < $1.key }
    .compactMap { recipient, found in
      finding(.credentialInCode, found) { first in
        (
          "a credential of \"\(input.vocabulary.recipient(recipient, in: input.record))\" is written "
            + "in \(first.path.split(separator: "/").last.map { visible(String($0)) } ?? "a file")",
          "revoke it, take it out of the history too, and keep the new one outside of the "
            + "code: in the environment of the server or in a vault"
        )
      }
    }
}
