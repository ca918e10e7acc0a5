// Marked lines must be found, every other line must stay silent.
import SquareInAppPaymentsSDK  // present: square
import SquareBuyerVerificationSDK  // present: square
import SquareMobilePaymentsSDK  // present: square
import SquareReaderSDK  // present: square

func start(application: String) {
  SQIPInAppPaymentsSDK.squareApplicationID = application  // expect: square
}

func card() -> UIViewController { SQIPCardEntryViewController(theme: SQIPTheme()) }  // expect: square

enum Endpoint {
  static let payments = "https://connect.squareup.com/v2/payments"  // expect: square
  static let sandbox = "https://connect.squareupsandbox.com/v2/payments"  // expect: square
}

let policy = "https://squareup.com/privacy"  // mentioned: square
let documentation = "https://www.squareup.com/privacy"  // mentioned: square
let support = "https://developer.squareup.com/privacy"  // mentioned: square
let sq0idpSample = "sq0idp-xxxxxxxxxxxxxxxxxxxxxx"  // present: square
let sq0cspSample = "sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: square

// A host in a comment is no evidence: https://connect.squareup.com
let lookalike = "https://connect.squareup.com.example.org/"
let stranger = "https://api.notsquareup.com/"
func square(_ value: Int) -> Int { value * value }
