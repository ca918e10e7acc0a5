import RuleCatalog
import SourceModel

extension FileReader {
  /// Uses of what the platform yields personal data by: `getpwuid(uid)`, `device.identifierForVendor`,
  /// `.textContentType(.emailAddress)`.
  mutating func platformSources() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    // A name of which nothing is known yet is unasked.
    var standing = [Int32](repeating: FileReader.unasked, count: facts.names.count)
    var members = standing
    var keys = standing
    // Most files name nothing of the platform that yields any.
    var asked: Set<ValueIndex>?
    for (index, value) in facts.values.enumerated() where value.name != .none {
      var category: Int?
      var ofType: String?
      switch value.kind {
      case .reference where value.target < 0:
        category = find(.symbols, value.name, &standing)
          .flatMap { tree.isOwnSymbol(facts.names[value.name], in: facts.path) ? nil : $0 }
        if category != nil {
          let leave = asked ?? askedForLeave()
          asked = leave
          if leave.contains(ValueIndex(index)) { category = nil }
        }
      case .member where value.base >= 0:
        if let found = self.category(ofMember: value) {
          (category, ofType) = (found.category, found.name)
        } else {
          category = find(.members, value.name, &members).flatMap {
            isOwn(ValueIndex(index)) ? nil : $0
          }
        }
      case .element where value.base >= 0: category = find(.keys, value.name, &keys)
      default: continue
      }
      guard let category else { continue }
      let name = ofType ?? facts.names[value.name]
      fields.append(
        platformField(
          category, value, ValueIndex(index), "\(name) of the platform yields it"))
    }
    return fields + settings() + askedByText()
  }

  private static let unasked: Int32 = -2

  /// The number of the category that a part of the platform of that name yields.
  ///
  /// - Parameter known: for each name what was found before, or -1 where nothing was.
  private func find(
    _ kind: PlatformSource.Kind, _ name: Name, _ known: inout [Int32]
  ) -> Int? {
    let number = Int(name.number)
    if known[number] == FileReader.unasked {
      let found = facts.names.withBytes(of: name) { catalog.category(of: kind, $0) }
      known[number] = Int32(found ?? -1)
    }
    return known[number] < 0 ? nil : Int(known[number])
  }

  /// What is only asked for leave, or whether something is there: `PHPhotoLibrary` of
  /// `PHPhotoLibrary.requestAuthorization { _ in }` yields no photo.
  private mutating func askedForLeave() -> Set<ValueIndex> {
    let permission = catalog.number(of: .permission)
    var asked: Set<ValueIndex> = []
    for value in facts.values where value.kind == .member && value.base >= 0 {
      guard reading(of: value.name).mentions.contains(vocabulary: permission) else { continue }
      asked.insert(start(of: value.base))
    }
    return asked
  }

  /// The value with which a chain begins: `CNContactStore` of `CNContactStore().requestAccess(for: .contacts)`.
  private func start(of value: ValueIndex) -> ValueIndex {
    var value = value
    while case let next = next(towardsStartOf: value), next >= 0 { value = next }
    return value
  }

  private func next(towardsStartOf value: ValueIndex) -> ValueIndex {
    let (value, start) = (facts.values[Int(value)], value)
    // What was written before it stands before it; damaged facts must not lead in a circle.
    let next: ValueIndex
    switch value.kind {
    case .member, .element: next = value.base
    case .call: next = value.target >= 0 ? facts.calls[Int(value.target)].callee : -1
    case .reference, .literal, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      next = -1
    }
    return next < start ? next : -1
  }

  /// What the platform is told that a field on the screen is for.
  private func settings() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    func add(_ key: Name, _ index: ValueIndex) {
      guard index >= 0 else { return }
      let value = facts.values[Int(index)]
      guard value.kind == .member, key != .none, value.name != .none else { return }
      let setting = "\(facts.names[key]).\(facts.names[value.name])"
      guard let category = catalog.category(of: .settings, setting) else { return }
      fields.append(
        platformField(category, value, index, "\(setting) asks for it"))
    }
    for call in facts.calls where call.arguments.count == 1 && call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .member else { continue }
      add(callee.name, facts.arguments[Int(call.arguments.start)].value)
    }
    for edge in facts.edges where edge.kind == .assigned && edge.to >= 0 {
      let target = facts.values[Int(edge.to)]
      guard target.kind == .member || target.kind == .reference else { continue }
      add(target.name, edge.from)
    }
    return fields
  }

  /// What a function or a dictionary of the platform gives for a text: `getenv("USER")`, `environment["USER"]`.
  private mutating func askedByText() -> [PersonalDataField] {
    var fields: [PersonalDataField] = []
    func add(_ asked: Name, _ text: Name, _ value: Value, _ index: ValueIndex) {
      guard text != .none, index >= 0 else { return }
      let name = "\(facts.names[asked]).\(facts.names[text])"
      guard let category = catalog.category(of: .asked, name) else { return }
      var field = platformField(category, value, index, "\(name) of the platform yields it")
      field.name = facts.names[text]
      fields.append(field)
    }
    let areAsked = (0..<facts.names.count).map { number in
      facts.names.withBytes(of: Name(number: UInt32(number))) { catalog.isAskedByText($0) }
    }
    guard areAsked.contains(true) else { return [] }
    for call in facts.calls where call.arguments.count == 1 && call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .reference, callee.target < 0, areAsked[Int(callee.name.number)],
        !tree.isOwnSymbol(facts.names[callee.name], in: facts.path)
      else { continue }
      let given = facts.arguments[Int(call.arguments.start)].value
      guard given >= 0, case let text = facts.values[Int(given)], text.kind == .literal,
        text.target >= 0
      else { continue }
      add(callee.name, facts.literals[Int(text.target)].text, callee, call.result)
    }
    for (index, value) in facts.values.enumerated() where value.kind == .element {
      guard value.base >= 0, case let dictionary = given(to: value.base),
        dictionary.kind == .member, areAsked[Int(dictionary.name.number)]
      else { continue }
      add(dictionary.name, value.name, value, ValueIndex(index))
    }
    return fields
  }

  /// A value, or what the constant that it names was given.
  private func given(to index: ValueIndex) -> Value {
    let value = facts.values[Int(index)]
    guard value.kind == .reference, value.target >= 0,
      case let constant = facts.declarations[Int(value.target)], constant.initialValue >= 0,
      constant.kind == .variable
    else { return value }
    return facts.values[Int(constant.initialValue)]
  }

  private func platformField(
    _ category: Int, _ value: Value, _ index: ValueIndex, _ why: String
  ) -> PersonalDataField {
    field(
      category, kind: .platformAPI, name: value.name, offset: value.offset, owner: "",
      subjects: VocabularySet(), confidence: .high, why: why, declaration: -1, value: index)
  }
}
