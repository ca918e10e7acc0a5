#import <ARAnalytics/ARAnalytics.h>

// A library that hands on to whatever services it is set up with.
void place(NSString *email, NSString *lot) {
  [ARAnalytics event:@"Placed a bid" withProperties:@{ @"mail" : email, @"lot" : lot }]; // expect: contact/email-address -> transmission/aranalytics
  [ARAnalytics identifyUserWithID:lot andEmailAddress:email]; // expect: contact/email-address -> transmission/aranalytics
  [ARAnalytics incrementUserProperty:email byInt:1];
}
