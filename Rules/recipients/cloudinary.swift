// Marked lines must be found, every other line must stay silent.
import Cloudinary  // present: cloudinary

func start(cloud: String) {
  let cloudinary = CLDCloudinary(configuration: CLDConfiguration(cloudName: cloud))  // expect: cloudinary
  let params = CLDUploadRequestParams()  // expect: cloudinary
}

enum Endpoint {
  static let upload = "https://api.cloudinary.com/v1_1/acme/image/upload"  // expect: cloudinary
  static let apiUpload = "https://api-eu.cloudinary.com/acme/image/upload"  // expect: cloudinary
  static let resUpload = "https://res.cloudinary.com/acme/image/upload"  // expect: cloudinary
  static let videoUpload = "https://video-analytics-api.cloudinary.com/acme/image/upload"  // expect: cloudinary
}

let policy = "https://cloudinary.com/privacy"  // mentioned: cloudinary
let documentation = "https://www.cloudinary.com/privacy"  // mentioned: cloudinary
let support = "https://console.cloudinary.com/privacy"  // mentioned: cloudinary

let cloudinarySetting = ProcessInfo.processInfo.environment["CLOUDINARY_URL"]  // present: cloudinary

let apiApCloudinaryComAddress = "https://api-ap.cloudinary.com/v1"  // expect: cloudinary

// A host in a comment is no evidence: https://api.cloudinary.com
let lookalike = "https://api.cloudinary.com.example.org/"
let stranger = "https://api.notcloudinary.com/"
let cloudinaryEnabled = false

struct CloudinaryGateway {}  // expect: cloudinary
let speaksCloudinaryGateway = CloudinaryGateway()
