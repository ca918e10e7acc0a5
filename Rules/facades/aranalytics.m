// Marked lines must be found, every other line must stay silent.
#import <ARAnalytics/ARAnalytics.h>

static void start(void) {
  [ARAnalytics setupWithAnalytics:@{
    ARGoogleAnalyticsID : @"UA-1"  // expect: google-analytics
  }];
  [ARAnalytics event:@"opened"];
}
