import SourceModel

extension RecipientEvidence: Snapshot {
  init(from reader: inout SnapshotReader) {
    let (kind, reach): (EvidenceKind, EvidenceReach) = (reader.choice(), reader.choice())
    let ecosystem: Ecosystem? = reader.optionalChoice()
    let value = reader.string()
    let facade = reader.string()
    self.init(
      kind: kind, value: value, reach: reach, ecosystem: ecosystem,
      facade: facade.isEmpty ? nil : facade)
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(reach)
    writer.write(ecosystem)
    writer.write(value)
    writer.write(facade ?? "")
  }
}

extension DataLocation: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(place: reader.string(), source: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(place)
    writer.write(source)
  }
}

extension HostRegion: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(host: reader.string(), place: reader.string())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(host)
    writer.write(place)
  }
}

extension Recipient: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), name: reader.string(), company: reader.string(),
      country: reader.string(), service: reader.string(), roles: reader.choices(),
      dataLocations: reader.values(), regions: reader.values(), sources: reader.strings(),
      evidence: reader.values(), collects: reader.values(),
      madeToSend: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    for text in [id, name, company, country, service] { writer.write(text) }
    writer.write(roles)
    writer.write(dataLocations)
    writer.write(regions)
    writer.write(sources)
    writer.write(evidence)
    writer.write(collects)
    writer.write(madeToSend)
  }
}

extension Collected: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(category: reader.string(), calls: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(category)
    writer.write(calls)
  }
}

extension Facade.Reached: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(recipient: reader.string(), evidence: reader.values(), when: reader.choice())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(recipient)
    writer.write(evidence)
    writer.write(when)
  }
}

extension Facade: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), name: reader.string(), sources: reader.strings(),
      evidence: reader.values(), reaches: reader.values())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(sources)
    writer.write(evidence)
    writer.write(reaches)
  }
}
