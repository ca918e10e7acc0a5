// Marked lines must be found, every other line must stay silent.
import BranchSDK  // present: branch
import Branch  // present: branch

func start(options: [UIApplication.LaunchOptionsKey: Any]?) {
  Branch.getInstance().initSession(launchOptions: options)  // expect: branch
}

func bought() {
  let object = BranchUniversalObject(canonicalIdentifier: "item/12345")  // expect: branch
  let event = BranchEvent.standardEvent(.purchase)  // expect: branch
  event.contentItems = [object]
  event.logEvent()
}

let endpoint = BNCPreferenceHelper.sharedInstance().branchAPIURL  // expect: branch

enum Endpoint {
  static let apiOpen = "https://api2.branch.io/v1/open"  // expect: branch
  static let apiOpen2 = "https://api3.branch.io/v1/open"  // expect: branch
  static let apiOpen3 = "https://api3-eu.branch.io/v1/open"  // expect: branch
  static let apiOpen4 = "https://api-safetrack.branch.io/v1/open"  // expect: branch
  static let apiOpen5 = "https://api-safetrack-eu.branch.io/v1/open"  // expect: branch
  static let cdnOpen = "https://cdn.branch.io/v1/open"  // expect: branch
}

let policy = "https://branch.io/privacy"  // mentioned: branch
let documentation = "https://www.branch.io/privacy"  // mentioned: branch
let support = "https://help.branch.io/privacy"  // mentioned: branch

let branchSetting1 = Bundle.main.object(forInfoDictionaryKey: "branch_key")  // present: branch
let branchSetting2 = Bundle.main.object(forInfoDictionaryKey: "branch_universal_link_domains")  // present: branch

// A host in a comment is no evidence: https://api2.branch.io
let lookalike = "https://api2.branch.io.example.org/"
let stranger = "https://api.notbranch.io/"
struct BranchOffice { var desks: Int }

func links() -> BranchLinkProperties { BranchLinkProperties() }  // expect: branch
