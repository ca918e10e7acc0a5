import Classification
import SourceModel

/// What following the data of a tree gave, as bytes: every member of every value, in the order of their
/// declarations.
extension DataFlows: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      flows: [Flow](from: &reader), contacts: [ContactedHost](from: &reader),
      coOccurrences: [CoOccurrence](from: &reader), weakened: [WeakenedData](from: &reader),
      unfinished: [FlowPlace](from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(flows)
    writer.write(contacts)
    writer.write(coOccurrences)
    writer.write(weakened)
    writer.write(unfinished)
  }
}

extension SinkKind: Stored {}
extension Protection: Stored {}

extension FlowPlace: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      path: String(from: &reader), location: SourceLocation(from: &reader),
      length: Int(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(path)
    writer.write(location)
    writer.write(length)
  }
}

extension FlowStep: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      place: FlowPlace(from: &reader), what: String(from: &reader), isGuess: Bool(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(place)
    writer.write(what)
    writer.write(isGuess)
  }
}

extension Flow: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      category: String(from: &reader), field: String(from: &reader), sink: SinkKind(from: &reader),
      rule: String?(from: &reader), recipient: String?(from: &reader),
      host: String?(from: &reader), source: FlowPlace(from: &reader),
      target: FlowPlace(from: &reader), steps: [FlowStep](from: &reader),
      protection: Protection?(from: &reader), isInAddress: Bool(from: &reader),
      isCleartext: Bool(from: &reader), confidence: Confidence(from: &reader),
      guesses: [String](from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(category)
    writer.write(field)
    writer.write(sink)
    writer.write(rule)
    writer.write(recipient)
    writer.write(host)
    writer.write(source)
    writer.write(target)
    writer.write(steps)
    writer.write(protection)
    writer.write(isInAddress)
    writer.write(isCleartext)
    writer.write(confidence)
    writer.write(guesses)
  }
}

extension ContactedHost: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      host: String(from: &reader), recipient: String?(from: &reader),
      place: FlowPlace(from: &reader), isCleartext: Bool(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(host)
    writer.write(recipient)
    writer.write(place)
    writer.write(isCleartext)
  }
}

extension CoOccurrence: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      category: String(from: &reader), field: String(from: &reader),
      recipient: String(from: &reader), around: String(from: &reader),
      isSameFunction: Bool(from: &reader), source: FlowPlace(from: &reader),
      target: FlowPlace(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(category)
    writer.write(field)
    writer.write(recipient)
    writer.write(around)
    writer.write(isSameFunction)
    writer.write(source)
    writer.write(target)
  }
}

extension WeakenedData: Stored {
  public init(from reader: inout StoreReader) {
    self.init(
      category: String(from: &reader), field: String(from: &reader), rule: String(from: &reader),
      source: FlowPlace(from: &reader), target: FlowPlace(from: &reader),
      confidence: Confidence(from: &reader))
  }

  public func write(to writer: inout StoreWriter) {
    writer.write(category)
    writer.write(field)
    writer.write(rule)
    writer.write(source)
    writer.write(target)
    writer.write(confidence)
  }
}
