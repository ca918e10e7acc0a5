import RuleCatalog
import StrictJSON

extension OwnSubject {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OwnSubject {
    var object = try ObjectReader(node, what: "a category of subjects", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let label = try reader.label(try object.required("label"), "label")
    let subject = OwnSubject(
      id: id, label: label, parent: try reader.id("parent", of: &object),
      areChildren: try object.boolean("children", default: false),
      areVulnerable: try object.boolean("vulnerable", default: false),
      dpv: try reader.located("dpv", of: &object), place: reader.place(node))
    try object.finish()
    return subject
  }
}

extension OwnCategory {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OwnCategory {
    var object = try ObjectReader(node, what: "a category of data", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let label = try reader.label(try object.required("label"), "label")
    let category = OwnCategory(
      id: id, label: label, parent: try reader.id("parent", of: &object),
      sensitivity: try reader.choice("sensitivity", Sensitivity.self, of: &object),
      dpv: try reader.located("dpv", of: &object),
      apple: try reader.located("apple", of: &object), place: reader.place(node))
    try object.finish()
    return category
  }
}

extension DataSource {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataSource {
    var object = try ObjectReader(node, what: "a source", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let kind = try reader.choice(try object.required("kind"), "kind", SourceKind.self)
    let source = DataSource(
      id: id, label: try reader.label("label", of: &object), kind: kind,
      organisation: try reader.id("organisation", of: &object), place: reader.place(node))
    try object.finish()
    return source
  }
}
