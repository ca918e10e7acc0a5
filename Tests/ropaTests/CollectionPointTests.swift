import BuiltInRules
import ClangFrontEnd
import Classification
import SourceModel
import SwiftFrontEnd
import Testing

private func classified(_ text: String, _ language: Language) throws -> Classification {
  let source = SourceFile(path: "a", language: language, bytes: Array(text.utf8))
  let facts =
    language == .swift
    ? try SwiftFrontEnd().facts(of: source).get()
    : try ClangFrontEnd.open().get().facts(of: source).get()
  return classify([facts], with: BuiltInRules.catalog)
}

private func points(_ text: String, _ language: Language) throws -> [String] {
  let result = try classified(text, language)
  #expect(result.fields.isEmpty, "a control holds no data by itself")
  return result.collectionPoints.map { "\($0.name) \($0.category)" }
}

@Test(arguments: [
  ("@IBOutlet var emailField: UITextField!", "emailField contact/email-address"),
  ("let phone = UITextField()", "phone contact/phone-number"),
  ("var passwordInput: FloatingTextField?", "passwordInput account/credentials"),
  ("var customerNameTextField: UITextField", "customerNameTextField identity/name"),
  ("weak var epostFält: UITextField?", "epostFält contact/email-address"),
  ("@IBOutlet var txtEmail: UITextField!", "txtEmail contact/email-address"),
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

/// The data that code reads from controls, as `emailField.text contact/email-address`.
private func written(_ text: String, _ language: Language = .swift) throws -> [String] {
  try classified(text, language).fields.map { "\($0.owner).\($0.name) \($0.category)" }
}

@Test(arguments: [
  (
    "var emailField: UITextField!; func f() { send(emailField.text!) }",
    "emailField.text contact/email-address"
  ),
  (
    "var email: UITextField!; func f() { send(self.email.text) }",
    "email.text contact/email-address"
  ),
  (
    "var phoneField: NSTextField!; func f() { send(phoneField.stringValue) }",
    "phoneField.stringValue contact/phone-number"
  ),
  (
    "var passwordField: UITextField!; func f() { send(passwordField.rx.text.orEmpty) }",
    "passwordField.text account/credentials"
  ),
  (
    "func f(_ cell: Cell) { send(cell.emailTextField.text) }",
    "emailTextField.text contact/email-address"
  ),
  (
    "func f() { let txtEmail = UITextField(); send(txtEmail.text) }",
    "txtEmail.text contact/email-address"
  ),
])
func `what a person wrote in a control is their data`(members: String, expected: String) throws {
  #expect(try written("final class SignUp { \(members) }") == [expected])
}

@Test func `Objective-C reads controls too`() throws {
  let code = """
    @interface SignUp : NSObject
    @property UITextField *emailField;
    @end
    @implementation SignUp
    - (void)save { send(self.emailField.text); }
    @end
    """
  #expect(try written(code, .objectiveC) == ["emailField.text contact/email-address"])
}

@Test(arguments: [
  "var emailField: UITextField!; func f() { emailField.text = \"\" }",
  "var emailLabel: UILabel!; func f() { send(emailLabel.text) }",
  "var emailLabel: UILabel!; func f() { send(self.emailLabel.text) }",
  "var emailField: UITextField!; func f() { send(emailField.frame) }",
  "var amountField: UITextField!; func f() { send(amountField.text) }",
  "func f(_ cell: Cell) { send(cell.field.text) }",
  "func f(emailField: Column) { send(emailField.string) }",
])
func `what is no text of a person is not`(members: String) throws {
  #expect(try written("final class SignUp { \(members) }") == [])
}
