// Marked lines must be found, every other line must stay silent.
#import <ARAnalytics/ARAnalytics.h>

static void start(void) {
  [ARAnalytics setupWithAnalytics:@{
    ARGoogleAnalyticsID : @"UA-1"  // expect: google-analytics
  }];
  [ARAnalytics event:@"opened"];
}

static void startOneByOne(NSString *key) {
  [ARAnalytics setupGoogleAnalyticsWithID:key];  // expect: google-analytics
  [ARAnalytics setupMixpanelWithToken:key];  // expect: mixpanel
  [ARAnalytics setupLocalyticsWithAppKey:key];  // expect: localytics
  [ARAnalytics setupFlurryWithAPIKey:key];  // expect: flurry
  [ARAnalytics setupCountlyWithAppKey:key andHost:key];  // expect: countly
  [ARAnalytics setupBugsnagWithAPIKey:key];  // expect: bugsnag
  [ARAnalytics setupNewRelicWithAppToken:key];  // expect: new-relic
  [ARAnalytics setupAmplitudeWithAPIKey:key];  // expect: amplitude
  [ARAnalytics setupHeapAnalyticsWithApplicationID:key];  // expect: heap
  [ARAnalytics setupSegmentioWithWriteKey:key integrations:key];  // expect: segment
  [ARAnalytics setupAdjustWithAppToken:key andConfigurationDelegate:key];  // expect: adjust
  [ARAnalytics setupBranchWithAPIKey:key];  // expect: branch
  [ARAnalytics setupSentryWithID:key];  // expect: sentry
  [ARAnalytics setupIntercomWithAppID:key apiKey:key];  // expect: intercom
  [ARAnalytics setupHockeyAppWithBetaID:key liveID:key];  // expect: hockeyapp
  [ARAnalytics setupAdobeWithData:key otherSettings:key];  // expect: adobe
}
