// Marked lines must be found, every other line must stay silent.
#import <Crashlytics/Crashlytics.h>  // present: firebase-crashlytics

static void before(NSString *text) {
  CLS_LOG(@"%@", text);  // expect: firebase-crashlytics
  CLSLog(@"%@", text);  // expect: firebase-crashlytics
  CLSNSLog(@"%@", text);  // expect: firebase-crashlytics
}

static void other(NSString *text) {
  CLOG(@"%@", text);
}

static void person(NSString *text) {
  [CrashlyticsKit setUserEmail:text];  // expect: firebase-crashlytics, contact/email-address
}
