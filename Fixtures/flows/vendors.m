#import <AFNetworking/AFNetworking.h>
#import <Crashlytics/Crashlytics.h>
#import <FirebaseAuth/FirebaseAuth.h>
#import <Foundation/Foundation.h>
#import <JSONModel/JSONModel.h>
#import <ZendeskSDK/ZendeskSDK.h>

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

void identify(NSString *email) {
  [CrashlyticsKit setUserEmail:email]; // expect: contact/email-address -> firebase-crashlytics
  ZDKAnonymousIdentity *identity = [ZDKAnonymousIdentity new];
  identity.email = email; // expect: contact/email-address -> zendesk
  [ZDKConfig instance].userIdentity = identity;
}

void identifyNobody(NSString *email) {
  ZDKAnonymousIdentity *identity = [ZDKAnonymousIdentity new];
  identity.email = email;
}

// What a library writes out of an object are all its members.
@interface Order : JSONModel
@property (nonatomic) NSString *customerEmail;
@property (nonatomic) NSString *theme;
@end

void submit(AFHTTPSessionManager *manager, Order *order) {
  [manager POST:@"https://orders.example/a" parameters:[order toDictionary] progress:nil success:nil failure:nil]; // expect: contact/email-address -> orders.example
  [manager POST:@"https://orders.example/b" parameters:@{ @"theme": order.theme } progress:nil success:nil failure:nil];
  [manager POST:@"https://orders.example/c" parameters:@{ @"size": [order arraySize] } progress:nil success:nil failure:nil];
}
