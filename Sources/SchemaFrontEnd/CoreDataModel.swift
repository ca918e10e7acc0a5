import SourceModel

/// Reads the `contents` of one version of a Core Data model: entities and composite attributes as
/// types, attributes and relationships as their columns.
func readCoreDataModel(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  var reader = XMLReader(bytes)
  var path: [String] = []
  var type: DeclarationIndex = -1
  do throws(XMLMistake) {
    while let piece = try reader.next() {
      switch piece {
      case .start(let element):
        if path.isEmpty, element.name != "model" {
          throw XMLMistake(offset: element.offset, reason: "no Core Data model: <\(element.name)>")
        }
        path.append(element.name)
        if path.count == 2 { type = schema.addEntity(element) }
        if path.count == 3, type >= 0 { schema.addColumn(element, of: type) }
      case .end:
        path.removeLast()
      case .text: continue
      }
    }
  } catch {
    if schema.facts.declarations.isEmpty { throw schema.damage(error.reason, at: error.offset) }
    schema.addGap(error.offset..<bytes.count, error.reason)
  }
}

extension SchemaFacts {
  /// -1 where the element is neither an entity nor a composite attribute.
  fileprivate mutating func addEntity(_ element: XMLElement) -> DeclarationIndex {
    guard element.name == "entity" || element.name == "composite", let name = element["name"] else {
      return -1
    }
    let type = addType(name.value, kind: .class, at: name.offset)
    if let parent = element["parentEntity"] { addParent(parent.value, of: type) }
    return type
  }

  fileprivate mutating func addColumn(_ element: XMLElement, of type: DeclarationIndex) {
    guard let name = element["name"] else { return }
    switch element.name {
    case "attribute":
      addMember(.column, name.value, type: attributeType(element), in: type, at: name.offset)
    case "relationship":
      let target = element["destinationEntity"]?.value ?? ""
      let isMany = element["toMany"]?.value == "YES" && !target.isEmpty
      addMember(
        .column, name.value, type: isMany ? "[\(target)]" : target, in: type, at: name.offset)
    default: return
    }
  }

  /// As the class that Xcode generates for the entity declares it; empty where only the code knows.
  private func attributeType(_ element: XMLElement) -> String {
    switch element["attributeType"]?.value ?? "" {
    case "String": "String"
    case "Integer 16": "Int16"
    case "Integer 32": "Int32"
    case "Integer 64": "Int64"
    case "Double": "Double"
    case "Float": "Float"
    case "Decimal": "Decimal"
    case "Boolean": "Bool"
    case "Date": "Date"
    case "Binary": "Data"
    case "UUID": "UUID"
    case "URI": "URL"
    default: element["customClassName"]?.value ?? element["valueTypeName"]?.value ?? ""
    }
  }
}
