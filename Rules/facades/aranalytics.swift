// Marked lines must be found, every other line must stay silent.
import ARAnalytics

func start() {
  ARAnalytics.setup(withAnalytics: [
    ARGoogleAnalyticsID: "UA-1"  // expect: google-analytics
  ])
  // Which of the services gets it, only the setup tells.
  ARAnalytics.event("opened")
}

struct ARGoogle { var analyticsID: Int }
