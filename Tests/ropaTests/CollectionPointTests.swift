import BuiltInRules
import ClangFrontEnd
import Classification
import SourceModel
import SwiftFrontEnd
import Testing

private func points(_ text: String, _ language: Language) throws -> [String] {
  let source = SourceFile(path: "a", language: language, bytes: Array(text.utf8))
  let facts =
    language == .swift
    ? try SwiftFrontEnd().facts(of: source).get()
    : try ClangFrontEnd.open().get().facts(of: source).get()
  let result = classify([facts], with: BuiltInRules.catalog)
  #expect(result.fields.isEmpty, "a control holds no data by itself")
  return result.collectionPoints.map { "\($0.name) \($0.category)" }
}

@Test(arguments: [
  ("@IBOutlet var emailField: UITextField!", "emailField contact/email-address"),
  ("let phone = UITextField()", "phone contact/phone-number"),
  ("var passwordInput: FloatingTextField?", "passwordInput account/credentials"),
  ("var customerNameTextField: UITextField", "customerNameTextField identity/name"),
  ("weak var epostFält: UITextField?", "epostFält contact/email-address"),
])
func `a control in which a person writes their data is a place of collection`(
  member: String, expected: String
) throws {
  #expect(try points("final class SignUp { \(member) }", .swift) == [expected])
}

@Test func `Objective-C controls are places of collection`() throws {
  let code =
    "@interface SignUp : NSObject\n@property UITextField *emailField;\n@property UILabel *emailLabel;\n@end"
  #expect(try points(code, .objectiveC) == ["emailField contact/email-address"])
}

@Test(arguments: [
  "var emailTemplate: String", "var phoneIcon: UIImage?", "var memoryAddress: UInt",
  "var hostName: String", "var addressBar: UIView?", "var isEmailVerified = false",
  "var nameLabelHeight: CGFloat = 0", "var emailLabel: NSTextField?",
  "var searchField: UITextField",
  "var emailButton: UIButton", "var field: UITextField", "var amountField: UITextField",
])
func `what only sounds like one is none`(member: String) throws {
  #expect(try points("final class SignUp { \(member) }", .swift) == [])
}
