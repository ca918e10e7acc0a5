// Marked lines must be found, every other line must stay silent.
import DatadogCore  // present: datadog
import DatadogLogs  // present: datadog
import DatadogRUM  // present: datadog
import DatadogTrace  // present: datadog
import DatadogSessionReplay  // present: datadog
import DatadogCrashReporting  // present: datadog
import DatadogWebViewTracking  // present: datadog
import Datadog  // present: datadog
import DatadogFlags  // present: datadog
import DatadogProfiling  // present: datadog

func start(token: String) {
  Datadog.initialize(  // expect: datadog
    with: Datadog.Configuration(clientToken: token, env: "prod"), trackingConsent: .granted)  // expect: datadog
  RUM.enable(with: RUM.Configuration(applicationID: "rum"))  // expect: datadog
  SessionReplay.enable(with: SessionReplay.Configuration(replaySampleRate: 10))  // expect: datadog
  RUMMonitor.shared().addAction(type: .tap, name: "Buy")  // expect: datadog
}

func old(_ logger: DDLogger, _ monitor: DDRUMMonitor) {  // expect: datadog
  logger.debug("opened")
}

enum Endpoint {
  static let rum = "https://browser-intake-datadoghq.com/api/v2/rum"  // expect: datadog
  static let rumEurope = "https://browser-intake-datadoghq.eu/api/v2/rum"  // expect: datadog
  static let intake = "https://http-intake.logs.datadoghq.com/api/v2/logs"  // expect: datadog
  static let intakeEurope = "https://http-intake.logs.datadoghq.eu/api/v2/logs"  // expect: datadog
  static let series = "https://api.datadoghq.com/api/v2/series"  // expect: datadog
  static let browserLogs = "https://browser-intake-us3-datadoghq.com/api/v2/logs"  // expect: datadog
  static let browserLogs2 = "https://browser-intake-us5-datadoghq.com/api/v2/logs"  // expect: datadog
  static let browserLogs3 = "https://browser-intake-ap1-datadoghq.com/api/v2/logs"  // expect: datadog
  static let apiLogs = "https://api.datadoghq.eu/api/v2/logs"  // expect: datadog
  static let apiLogs2 = "https://api.us3.datadoghq.com/api/v2/logs"  // expect: datadog
  static let apiLogs3 = "https://api.us5.datadoghq.com/api/v2/logs"  // expect: datadog
}

let policy = "https://datadoghq.com/privacy"  // mentioned: datadog
let documentation = "https://www.datadoghq.com/privacy"  // mentioned: datadog
let support = "https://docs.datadoghq.com/privacy"  // mentioned: datadog
let status = "https://app.datadoghq.com/privacy"  // mentioned: datadog
let terms = "https://app.datadoghq.eu/privacy"  // mentioned: datadog

let datadogSetting1 = ProcessInfo.processInfo.environment["DD_API_KEY"]  // present: datadog
let datadogSetting2 = ProcessInfo.processInfo.environment["DD_CLIENT_TOKEN"]  // present: datadog

let browserIntakeAp2DatadoghqComAddress = "https://browser-intake-ap2-datadoghq.com/v1"  // expect: datadog
let apiAp1DatadoghqComAddress = "https://api.ap1.datadoghq.com/v1"  // expect: datadog
let apiAp2DatadoghqComAddress = "https://api.ap2.datadoghq.com/v1"  // expect: datadog
let apiUk1DatadoghqComAddress = "https://api.uk1.datadoghq.com/v1"  // expect: datadog

request.setValue(value, forHTTPHeaderField: "DD-API-KEY")  // expect: datadog
request.setValue(value, forHTTPHeaderField: "DD-APPLICATION-KEY")  // expect: datadog

// A host in a comment is no evidence: https://browser-intake-datadoghq.com
let lookalike = "https://browser-intake-datadoghq.com.example.org/"
let stranger = "https://api.notbrowser-intake-datadoghq.com/"
let datadogEnabled = false

struct DatadogGateway {}  // expect: datadog
let speaksDatadogGateway = DatadogGateway()
