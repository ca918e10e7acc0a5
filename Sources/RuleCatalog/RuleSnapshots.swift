import SourceModel

extension Phrase: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(text: reader.string(), language: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(text)
    writer.write(language)
  }
}

extension PhraseCondition: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      phrases: reader.values(), of: reader.strings(), behind: reader.strings(),
      beside: reader.strings(), besideType: reader.strings(), notOf: reader.strings(),
      notBeside: reader.strings(), amid: reader.strings(), inPairs: reader.flag(),
      isEnoughAlone: reader.flag(),
      values: reader.choices())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(phrases)
    writer.write(of)
    writer.write(behind)
    writer.write(beside)
    writer.write(besideType)
    writer.write(notOf)
    writer.write(notBeside)
    writer.write(amid)
    writer.write(inPairs)
    writer.write(isEnoughAlone)
    writer.write(values)
  }
}

extension PlatformSource: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(kind: reader.choice(), name: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(name)
  }
}

extension DataCategory: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), label: reader.dictionary(), sensitivity: reader.choice(),
      dpv: reader.string(), fides: reader.string(), apple: reader.string(), why: reader.string(),
      phrases: reader.values(), conditions: reader.values(), exceptions: reader.values(),
      types: reader.strings(), values: reader.choices(), isMadeOfParts: reader.flag(),
      written: reader.choices(), platform: reader.values())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(sensitivity)
    for text in [dpv, fides, apple, why] { writer.write(text) }
    writer.write(phrases)
    writer.write(conditions)
    writer.write(exceptions)
    writer.write(types)
    writer.write(values)
    writer.write(isMadeOfParts)
    writer.write(written)
    writer.write(platform)
  }
}

extension SubjectCategory: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), label: reader.dictionary(), dpv: reader.string(),
      phrases: reader.values(), exceptions: reader.values())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(dpv)
    writer.write(phrases)
    writer.write(exceptions)
  }
}

extension Vocabulary: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), why: reader.string(), phrases: reader.values(),
      alone: reader.values(), subjects: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(why)
    writer.write(phrases)
    writer.write(alone)
    writer.write(subjects)
  }
}

extension CheckPage: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), title: reader.string(), severity: reader.string(),
      basis: reader.string(), what: reader.string(), why: reader.string(), fix: reader.string(),
      example: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    for text in [id, title, severity, basis, what, why, fix, example] { writer.write(text) }
  }
}
