import Processing
import RuleCatalog

/// Facts of the record as items and cells.
extension ReportMaker {
  /// What is declared; an open question; or that nothing is said, which is open where the law asks.
  func cell<Value>(
    _ declared: Declared<Value>?, asked: Bool = false,
    _ items: (Value, ReportPlace) -> [ReportItem]
  ) -> ReportCell {
    guard let declared else {
      return asked ? words(language.say(.notStated), .open) : ReportCell()
    }
    switch declared {
    case .open(let open):
      return ReportCell(question(open, at: ReportPlace(open.place)))
    case .stated(let value, let place): return ReportCell(items(value, ReportPlace(place)))
    }
  }

  /// As `cell`, of tables: what is said instead of one, or nil.
  func contents<Value>(
    _ declared: Declared<[Value]>?, none: ReportPhrase = .noneDeclared,
    _ table: ([Value]) -> ReportContent?
  ) -> [ReportContent] {
    switch declared {
    case .stated(let values, let place):
      let none = ReportItem(language.say(none), .declared, at: ReportPlace(place))
      return [table(values) ?? .statement(ReportCell(none))]
    case .open, nil: return [.statement(cell(declared, asked: true) { _, _ in [] })]
    }
  }

  func text(_ declared: Declared<String>?, asked: Bool = false) -> ReportCell {
    cell(declared, asked: asked) { [ReportItem($0, .declared, at: $1)] }
  }

  func label(_ declared: Declared<Label>?, asked: Bool = false) -> ReportCell {
    cell(declared, asked: asked) { [ReportItem(text(of: $0), .declared, at: $1)] }
  }

  func label(_ label: Label?) -> ReportCell {
    ReportCell(label.map { [ReportItem(text(of: $0), .declared)] } ?? [])
  }

  func located(_ text: Located<String>?) -> ReportCell {
    ReportCell(text.map { [item($0)] } ?? [])
  }

  func located(_ labels: [Located<Label>]) -> ReportCell {
    ReportCell(labels.map { ReportItem(text(of: $0.value), .declared, at: ReportPlace($0.place)) })
  }

  func located(_ label: Located<Label>?) -> ReportCell { located([label].compactMap(\.self)) }

  func item(_ text: Located<String>) -> ReportItem {
    ReportItem(text.value, .declared, at: ReportPlace(text.place))
  }

  /// A case of a closed set, in words.
  func choice<Key: ReportKey>(_ key: Located<Key>?) -> ReportCell {
    ReportCell(key.map { [item($0.value, at: ReportPlace($0.place))] } ?? [])
  }

  func choice<Key: ReportKey>(_ declared: Declared<Key>?, asked: Bool = false) -> ReportCell {
    cell(declared, asked: asked) { [item($0, at: $1)] }
  }

  func item<Key: ReportKey>(_ key: Key, at place: ReportPlace?) -> ReportItem {
    ReportItem(language.text(key), .declared, id: key.rawValue, at: place)
  }

  func texts(_ declared: Declared<[Located<String>]>?) -> ReportCell {
    cell(declared) { texts, _ in texts.map(item) }
  }

  func text(of label: Label) -> String { label.text(in: language.id) }

  func flag(_ value: Located<Bool>?) -> ReportCell {
    guard let value else { return ReportCell() }
    return ReportCell(
      ReportItem(
        language.say(value.value ? .yes : .no), .declared, id: "\(value.value)",
        at: ReportPlace(value.place)))
  }

  /// `Sweden` of `SE`; the code as written where nobody knows it.
  func country(_ code: String) -> String {
    switch code {
    case "EU": language.say(.europeanUnion)
    case "EEA": language.say(.europeanEconomicArea)
    default: catalog.law.name(ofCountry: code, language: language.id)
    }
  }

  func country(_ declared: Declared<String>?, asked: Bool = false) -> ReportCell {
    cell(declared, asked: asked) { code, place in
      [ReportItem(country(code), .declared, id: code, at: place)]
    }
  }

  func categoryName(_ id: String) -> String {
    let own = record.ownCategories.first { $0.id.value == id }?.label
    let known = catalog.category(id)?.label
    return own.map(text) ?? known?[language.id] ?? known?["en"] ?? id
  }

  func subjectName(_ id: String) -> String {
    let own = record.ownSubjects.first { $0.id.value == id }?.label
    let known = catalog.subject(id)?.label
    return own.map(text) ?? known?[language.id] ?? known?["en"] ?? id
  }

  func recipientName(_ id: String) -> String {
    record.recipient(id)?.name.map(text) ?? catalog.recipient(id)?.name ?? id
  }

  /// What an activity or processor activity is called; its id where the record has none of it.
  func activityName(_ id: String) -> String {
    let name =
      record.activity(id)?.name
      ?? record.processorActivities.first { $0.id.value == id }?.name
    return name?.value.map(text) ?? id
  }

  func activity(_ activity: Activity) -> ReportItem {
    ReportItem(
      activityName(activity.id.value), .declared, id: activity.id.value,
      at: ReportPlace(activity.place))
  }

  func activity(_ activity: ProcessorActivity) -> ReportItem {
    ReportItem(
      activityName(activity.id.value), .declared, id: activity.id.value,
      at: ReportPlace(activity.place))
  }

  /// An activity that something else of the record names.
  func activity(_ id: Located<String>) -> ReportItem {
    ReportItem(activityName(id.value), .declared, id: id.value, at: ReportPlace(id.place))
  }

  /// A category, as the record names it or as the code shows it.
  func category(_ id: String, _ state: ReportState, at place: ReportPlace? = nil) -> ReportItem {
    let own = record.ownCategories.first { $0.id.value == id }?.dpv?.value
    return ReportItem(
      categoryName(id), state, id: id, term: own ?? catalog.category(id)?.dpv, at: place)
  }

  func subject(_ id: String, _ state: ReportState, at place: ReportPlace? = nil) -> ReportItem {
    let own = record.ownSubjects.first { $0.id.value == id }?.dpv?.value
    return ReportItem(
      subjectName(id), state, id: id, term: own ?? catalog.subject(id)?.dpv, at: place)
  }

  func subjects(_ ids: [Located<String>]) -> [ReportItem] {
    ids.map { subject($0.value, .declared, at: ReportPlace($0.place)) }
  }

  /// A declared recipient, with where the code shows it.
  func recipient(_ id: Located<String>) -> ReportItem {
    let item = ReportItem(
      recipientName(id.value), .declared, id: id.value, at: ReportPlace(id.place))
    let hosts = record.recipient(id.value)?.hosts ?? []
    let isKnown = catalog.recipient(id.value) != nil || !hosts.isEmpty
    return item.seen(
      in: evidence.places(ofRecipient: id.value), isSought: isKnown && isCodeKnown)
  }

  /// A declared category, with where the code shows it.
  /// - Parameters:
  ///   - declared: all categories that are declared beside it.
  ///   - subjects: whose data they are; nil means that nobody says.
  func category(
    _ id: Located<String>, besides declared: Set<String>, about subjects: Set<String>?
  ) -> ReportItem {
    let around = evidence.declared.categories(around: id.value, besides: declared)
    // Rules look only for what the catalogue knows, so that only its absence says something.
    let isSought = around.contains { catalog.category($0) != nil }
    return category(id.value, .declared, at: ReportPlace(id.place)).seen(
      in: evidence.places(ofCategories: around, about: subjects),
      isSought: isSought && isCodeKnown)
  }
}

extension ReportItem {
  /// The same with where the code shows it.
  func seen(in places: [ReportPlace], isSought: Bool) -> ReportItem {
    var item = self
    item.isSought = isSought
    item.placeCount = places.count
    item.places = Array(places.prefix(CodeEvidence.most))
    if !places.isEmpty, state == .declared { item.state = .both }
    return item
  }
}

extension ReportPlace {
  init(_ place: RecordPlace) { self.init(path: place.path, line: place.line) }
}
