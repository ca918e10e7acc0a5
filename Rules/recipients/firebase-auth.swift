// Marked lines must be found, every other line must stay silent.
import FirebaseAuth  // present: firebase-auth
import FirebaseAuthUI  // present: firebase-auth
import Firebase  // present: firebase-auth

func signIn() async throws {
  try await Auth.auth().signInAnonymously()  // expect: firebase-auth
  FIRAuth.auth()?.useAppLanguage()  // expect: firebase-auth
  let provider = PhoneAuthProvider.provider()  // expect: firebase-auth
}

enum Endpoint {
  static let signUp = "https://identitytoolkit.googleapis.com/v1/accounts:signUp"  // expect: firebase-auth
  static let refresh = "https://securetoken.googleapis.com/v1/token"  // expect: firebase-auth
  static let old = "https://www.googleapis.com/identitytoolkit/v3/relyingparty/verifyAssertion"  // expect: firebase-auth
}

// A host in a comment is no evidence: https://identitytoolkit.googleapis.com
let lookalike = "https://identitytoolkit.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firebaseAuthEnabled = false

struct IdentityToolkitClient {}  // expect: firebase-auth
let speaksIdentityToolkitClient = IdentityToolkitClient()
