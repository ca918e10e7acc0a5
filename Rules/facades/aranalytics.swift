// Marked lines must be found, every other line must stay silent.
import ARAnalytics

func start(key: String) {
  ARAnalytics.setup(withAnalytics: [
    ARGoogleAnalyticsID: key,  // expect: google-analytics
    ARMixpanelToken: key,  // expect: mixpanel
    ARLocalyticsAppKey: key,  // expect: localytics
    ARFlurryAPIKey: key,  // expect: flurry
    ARCountlyAppKey: key,  // expect: countly
    ARBugsnagAPIKey: key,  // expect: bugsnag
    ARNewRelicAppToken: key,  // expect: new-relic
    ARAmplitudeAPIKey: key,  // expect: amplitude
    ARHeapAppID: key,  // expect: heap
    ARSegmentioWriteKey: key,  // expect: segment
    ARAdjustAppTokenKey: key,  // expect: adjust
    ARAppsFlyerDevKey: key,  // expect: appsflyer
    ARBranchAPIKey: key,  // expect: branch
    ARSentryID: key,  // expect: sentry
    ARIntercomAppID: key,  // expect: intercom
    ARAdobeData: key,  // expect: adobe
    ARHockeyAppBetaID: key,  // expect: hockeyapp
    ARHockeyAppLiveID: key,  // expect: hockeyapp
  ])
  // Which of the services gets it, only the setup tells.
  ARAnalytics.event("opened")
}

struct ARGoogle { var analyticsCount: Int }

func startOneByOne(key: String) {
  ARAnalytics.setupGoogleAnalytics(withID: key)  // expect: google-analytics
  ARAnalytics.setupMixpanel(withToken: key)  // expect: mixpanel
  ARAnalytics.setupLocalytics(withAppKey: key)  // expect: localytics
  ARAnalytics.setupFlurry(withAPIKey: key)  // expect: flurry
  ARAnalytics.setupCountly(withAppKey: key, andHost: key)  // expect: countly
  ARAnalytics.setupBugsnag(withAPIKey: key)  // expect: bugsnag
  ARAnalytics.setupNewRelic(withAppToken: key)  // expect: new-relic
  ARAnalytics.setupAmplitude(withAPIKey: key)  // expect: amplitude
  ARAnalytics.setupHeapAnalytics(withApplicationID: key)  // expect: heap
  ARAnalytics.setupSegmentio(withWriteKey: key, integrations: [])  // expect: segment
  ARAnalytics.setupAdjust(withAppToken: key, andConfigurationDelegate: nil)  // expect: adjust
  ARAnalytics.setupBranch(withAPIKey: key)  // expect: branch
  ARAnalytics.setupSentry(withID: key)  // expect: sentry
  ARAnalytics.setupIntercom(withAppID: key, apiKey: key)  // expect: intercom
  ARAnalytics.setupHockeyApp(withBetaID: key, liveID: key)  // expect: hockeyapp
  ARAnalytics.setupAdobe(withData: [:], otherSettings: [:])  // expect: adobe
  ARAnalytics.setupProvider(nil)
}
