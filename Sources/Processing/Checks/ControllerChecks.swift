/// ROPA003: who the controller is and how to reach it. What is marked open is not missing.
func missingIdentity(in record: Record) -> [Finding] {
  guard let controller = record.controller else {
    return [
      Finding(
        .controllerIncomplete, at: record.place,
        message: "the record does not name the controller",
        remedy:
          "add \"controller\": { \"name\": \"...\", \"address\": \"...\", \"email\": \"...\" }")
    ]
  }
  var findings: [Finding] = []
  if isMissing(controller.name) {
    findings.append(
      Finding(
        .controllerIncomplete, at: controller.name?.place ?? controller.place,
        message: "the controller has no name",
        remedy: "add \"name\": the name as registered, with its legal form"))
  }
  if isMissing(controller.address), isMissing(controller.emails), isMissing(controller.phones) {
    findings.append(
      Finding(
        .controllerIncomplete, at: controller.place,
        message: "the controller has no contact details",
        remedy: "add \"address\", \"email\" or \"phone\" to \"controller\""))
  }
  return findings
}

private func isMissing(_ text: Declared<String>?) -> Bool {
  switch text {
  case nil: true
  case .open: false
  case .stated(let text, _): text.allSatisfy(\.isWhitespace)
  }
}

private func isMissing(_ texts: Declared<[Located<String>]>?) -> Bool {
  switch texts {
  case nil: true
  case .open: false
  case .stated(let texts, _): texts.allSatisfy { $0.value.allSatisfy(\.isWhitespace) }
  }
}
