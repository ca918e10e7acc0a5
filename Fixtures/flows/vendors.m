#import <Crashlytics/Crashlytics.h>
#import <FirebaseAuth/FirebaseAuth.h>
#import <Foundation/Foundation.h>

// The parts of a message of an SDK say what it takes, whatever the app calls it.
@interface Entrance : NSObject
- (void)openWithEmail:(NSString *)text;
@end

@implementation Entrance

- (void)enter:(NSString *)first with:(NSString *)second plan:(NSString *)third {
  [[FIRAuth auth] createUserWithEmail:first password:second completion:nil]; // expect: contact/email-address -> firebase-auth, account/credentials -> firebase-auth
  [[Crashlytics sharedInstance] setUserEmail:first]; // expect: contact/email-address -> firebase-crashlytics
  [[Crashlytics sharedInstance] setObjectValue:third forKey:@"plan"];
  [self openWithEmail:third];
}

- (void)openWithEmail:(NSString *)text {
  [NSURLSession.sharedSession dataTaskWithURL:[NSURL URLWithString:text]];
}

@end
