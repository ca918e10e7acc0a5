import RuleCatalog
import SourceModel

/// What the property lists of an app ask a person for (usage descriptions of Info.plist), or say that
/// is collected (PrivacyInfo.xcprivacy).
func propertyListFields(in facts: FileFacts, _ catalog: RuleCatalog) -> [PersonalDataField] {
  facts.settings.compactMap { setting in
    let key = facts.names[setting.keyPath]
    let last = key.split(separator: ".").last.map(String.init) ?? key
    let value = facts.names[setting.value]
    if let category = catalog.category(of: .plist, last) {
      return field(category, last, "\(last) asks for it", setting.keyOffset, facts, catalog)
    }
    guard last == "NSPrivacyCollectedDataType",
      let category = catalog.category(of: .plist, value)
    else { return nil }
    return field(
      category, value, "the app says that it collects it", setting.offset, facts, catalog)
  }
}

private func field(
  _ category: Int, _ name: String, _ why: String, _ offset: UInt32, _ facts: FileFacts,
  _ catalog: RuleCatalog
) -> PersonalDataField {
  let rule = catalog.categories[category]
  return PersonalDataField(
    path: facts.path, location: facts.location(of: offset), length: name.utf8.count,
    kind: .setting, name: name, owner: "", category: rule.id, subjects: [], confidence: .high,
    rule: rule.id, why: why, declaration: -1, value: -1)
}
