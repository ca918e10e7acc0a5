// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let bucket = "https://storage.googleapis.com/acme-photos"  // expect: google-cloud
  static let publish = "https://pubsub.googleapis.com/v1/projects/acme/topics/orders:publish"  // expect: google-cloud
  static let speech = "https://speech.googleapis.com/v1/speech:recognize"  // expect: google-cloud
  static let service = "https://orders-abc-ew.a.run.app/orders"  // expect: google-cloud
  static let direct = "https://orders-abc.run.app/orders"  // expect: google-cloud
  static let app = "https://acme.ew.r.appspot.com/orders"  // expect: google-cloud
  static let storageAcme = "https://storage.cloud.google.com/v1/projects/acme"  // expect: google-cloud
  static let bigqueryAcme = "https://bigquery.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let texttospeechAcme = "https://texttospeech.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let visionAcme = "https://vision.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let languageAcme = "https://language.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let translationAcme = "https://translation.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let translateAcme = "https://translate.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let dialogflowAcme = "https://dialogflow.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let loggingAcme = "https://logging.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let runAcme = "https://run.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let documentaiAcme = "https://documentai.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let cloudfunctionsAcme = "https://cloudfunctions.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let secretmanagerAcme = "https://secretmanager.googleapis.com/v1/projects/acme"  // expect: google-cloud
  static let automlAcme = "https://automl.googleapis.com/v1/projects/acme"  // expect: google-cloud
}

let policy = "https://cloud.google.com/privacy"  // mentioned: google-cloud
let documentation = "https://console.cloud.google.com/privacy"  // mentioned: google-cloud

let googleCloudSetting1 = ProcessInfo.processInfo.environment["GOOGLE_APPLICATION_CREDENTIALS"]  // present: google-cloud
let googleCloudSetting2 = ProcessInfo.processInfo.environment["GOOGLE_CLOUD_PROJECT"]  // present: google-cloud

// A host in a comment is no evidence: https://storage.googleapis.com
let lookalike = "https://storage.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let googleCloudEnabled = false
