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
