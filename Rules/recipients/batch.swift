// Marked lines must be found, every other line must stay silent.
import Batch  // present: batch

func start(key: String) {
  BatchSDK.start(withAPIKey: key)  // expect: batch
  BatchPush.requestNotificationAuthorization()  // expect: batch
  BatchMessaging.doNotDisturb = false  // expect: batch
  BatchProfile.trackEvent(name: "opened")  // expect: batch
}

enum Endpoint {
  static let wsStart = "https://ws.batch.com/i/2.0.0/start"  // expect: batch
  static let apiStart = "https://api.batch.com/i/2.0.0/start"  // expect: batch
}

let policy = "https://batch.com/privacy"  // mentioned: batch
let documentation = "https://www.batch.com/privacy"  // mentioned: batch
let support = "https://doc.batch.com/privacy"  // mentioned: batch
let status = "https://dashboard.batch.com/privacy"  // mentioned: batch

let batchSetting1 = Bundle.main.object(forInfoDictionaryKey: "BATCH_OPTED_OUT_BY_DEFAULT")  // present: batch
let batchSetting2 = Bundle.main.object(forInfoDictionaryKey: "BATCH_APP_GROUP_ID")  // present: batch

let wsmetricsBatchComAddress = "https://wsmetrics.batch.com/v1"  // expect: batch

// A host in a comment is no evidence: https://ws.batch.com
let lookalike = "https://ws.batch.com.example.org/"
let stranger = "https://api.notbatch.com/"
struct Batch { var rows: [Int] }
