// Marked lines must be found, every other line must stay silent.
import AppMetricaCore  // present: appmetrica
import AppMetricaAnalytics  // present: appmetrica
import AppMetricaCrashes  // present: appmetrica
import AppMetricaPush  // present: appmetrica
import YandexMobileMetrica  // present: appmetrica

func start(key: String) {
  if let configuration = AppMetricaConfiguration(apiKey: key) {  // expect: appmetrica
    AppMetrica.activate(with: configuration)  // expect: appmetrica
  }
  YMMYandexMetrica.reportEvent("opened")  // expect: appmetrica
}

enum Endpoint {
  static let startup = "https://startup.mobile.yandex.net/analytics/startup"  // expect: appmetrica
  static let trackingStartup = "https://tracking.appmetrica.yandex.net/analytics/startup"  // expect: appmetrica
  static let trackingStartup2 = "https://tracking.reserve.appmetrica.yandex.net/analytics/startup"  // expect: appmetrica
  static let reportStartup = "https://report.appmetrica.yandex.net/analytics/startup"  // expect: appmetrica
}

let policy = "https://appmetrica.io/privacy"  // mentioned: appmetrica
let documentation = "https://appmetrica.yandex.com/privacy"  // mentioned: appmetrica
let support = "https://appmetrica.yandex.ru/privacy"  // mentioned: appmetrica

// A host in a comment is no evidence: https://startup.mobile.yandex.net
let lookalike = "https://startup.mobile.yandex.net.example.org/"
let stranger = "https://api.notyandex.net/"
let appmetricaEnabled = false
