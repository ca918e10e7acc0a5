extension Sink: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.string(), role: reader.choice(), name: reader.string(), what: reader.string(),
      sources: reader.strings(), isUnprotected: reader.flag(), redacts: reader.flag(),
      modules: reader.strings(), calls: reader.values(), attributes: reader.strings(),
      types: reader.strings(), references: reader.strings(), relations: reader.strings(),
      erasedBy: reader.strings(), builds: TableBuilding(from: &reader),
      weakness: Weakness(from: &reader))
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(role)
    for text in [name, what] { writer.write(text) }
    writer.write(sources)
    for flag in [isUnprotected, redacts] { writer.write(flag) }
    writer.write(modules)
    writer.write(calls)
    writer.write(attributes)
    writer.write(types)
    writer.write(references)
    writer.write(relations)
    writer.write(erasedBy)
    writer.write(builds)
    writer.write(weakness)
  }
}

extension TableBuilding: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init()
    columns = reader.strings()
    tables = reader.strings()
    modules = reader.strings()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(columns)
    writer.write(tables)
    writer.write(modules)
  }
}

extension SinkCall: Snapshot {
  init(from reader: inout SnapshotReader) {
    let (form, of, names): (SinkForm, [String], [String]) =
      (reader.choice(), reader.strings(), reader.strings())
    let data = reader.strings().map { ArgumentPlace($0) }
    let host = reader.strings().map { ArgumentPlace($0) }
    let lifetime = reader.strings()
    let isDistinct = reader.flag()
    let isOpening = reader.flag()
    let conditions: [SinkCondition] = reader.values()
    let handedTo = reader.strings()
    let inAddress: [AnswersInAddress] = reader.values()
    self.init(
      form: form, of: of, names: names, data: data, host: host, lifetime: lifetime,
      isDistinct: isDistinct, isOpening: isOpening, condition: conditions.first,
      handedTo: handedTo, inAddress: inAddress.first)
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(form)
    writer.write(of)
    writer.write(names)
    writer.write(data.map(\.text))
    writer.write(host.map(\.text))
    writer.write(lifetime)
    writer.write(isDistinct)
    writer.write(isOpening)
    writer.write(condition.map { [$0] } ?? [])
    writer.write(handedTo)
    writer.write(inAddress.map { [$0] } ?? [])
  }
}

extension AnswersInAddress: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(by: reader.string(), values: reader.strings(), mentions: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(by)
    writer.write(values)
    writer.write(mentions)
  }
}

extension Weakness: Snapshot {
  init(from reader: inout SnapshotReader) {
    categories = reader.strings()
    words = reader.strings()
    isUnmixed = reader.flag()
    instead = reader.string()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(categories)
    writer.write(words)
    writer.write(isUnmixed)
    writer.write(instead)
  }
}

extension SinkCondition: Snapshot {
  init(from reader: inout SnapshotReader) {
    let kind = reader.number()
    let position = reader.number()
    let functions = reader.strings()
    let places: [ConditionPlace] = [.argument(position), .maker, .preparation(functions)]
    self.init(place: places[kind], test: reader.choice(), constants: reader.strings())
  }

  func write(to writer: inout SnapshotWriter) {
    let (kind, position, functions): (Int, Int, [String]) =
      switch place {
      case .argument(let position): (0, position, [])
      case .maker: (1, 0, [])
      case .preparation(let functions): (2, 0, functions)
      }
    writer.write(kind)
    writer.write(position)
    writer.write(functions)
    writer.write(test)
    writer.write(constants)
  }
}
