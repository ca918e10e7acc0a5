import StrictJSON

extension Notice {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Notice {
    var object = try ObjectReader(node, what: "a notice", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    var path: Located<String>?
    if let node = object.node("path") { path = try reader.glob(node, "path") }
    let notice = Notice(
      id: id, language: try language(reader, &object), path: path,
      url: try reader.located("url", of: &object),
      published: try reader.declaredDate(
        "published", of: &object, at: pointer, asks: "Which date does the notice bear?"),
      activities: try reader.ids("activities", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return notice
  }

  private static func language(
    _ reader: RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> Located<String>? {
    guard let language = try reader.located("language", of: &object) else { return nil }
    try reader.requireLanguage(language)
    return language
  }
}

extension RightOffered {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RightOffered {
    if case .string = node.value {
      return RightOffered(
        right: try reader.choice(node, "rights", DataSubjectRight.self), isOffered: true,
        channel: nil, url: nil, place: reader.place(node))
    }
    var object = try ObjectReader(node, what: "a right", path: reader.path)
    let right = try object.required("right")
    let offered = RightOffered(
      right: try reader.choice(right, "right", DataSubjectRight.self),
      isOffered: try object.boolean("offered", default: true),
      channel: try reader.label("channel", of: &object),
      url: try reader.located("url", of: &object), place: reader.place(node))
    try object.finish()
    return offered
  }
}

extension Authority {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Authority {
    if case .string(let name) = node.value {
      return Authority(name: Located(name, at: reader.place(node)), url: nil)
    }
    var object = try ObjectReader(node, what: "an authority", path: reader.path)
    let name = try object.required("name")
    let authority = Authority(
      name: try reader.located(name, "name"), url: try reader.located("url", of: &object))
    try object.finish()
    return authority
  }
}

extension RecordReader {
  func requireLanguage(_ language: Located<String>) throws(JSONError) {
    guard !isLanguageCode(language.value) else { return }
    throw error(
      "\"\(visible(language.value))\" is not a language code such as \"en\" or \"sv\"",
      at: language.place.position)
  }
}
