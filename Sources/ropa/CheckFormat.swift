import Reporting

/// How findings are printed.
enum CheckFormat: String, CaseIterable {
  case text
  case json
  case sarif
  case github
  case gitlab
  case junit
  case checkstyle
  case xcode

  /// Prints findings for another program; nil of the text for a person, which needs more than they hold.
  var print: ((CheckResult) -> String)? {
    switch self {
    case .text: nil
    case .json: FindingsJSON.text
    case .sarif: FindingsSARIF.text
    case .github: FindingsGitHub.text
    case .gitlab: FindingsGitLab.text
    case .junit: FindingsJUnit.text
    case .checkstyle: FindingsCheckstyle.text
    case .xcode: FindingsXcode.text
    }
  }
}
