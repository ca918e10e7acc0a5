#import <Foundation/Foundation.h>

// A property of Objective-C and its accessors are one thing.
@interface Skater : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@property (copy) NSString *firstName;
@property (copy) NSString *club;
@property (copy) NSString *badge;
@property (copy) NSString *remark;
@property (readonly) NSString *card;
@property (readonly) NSString *level;
@property (weak) IBOutlet UITextField *emailField;
@property (copy) void (^handler)(NSString *text);
@end

@interface Rink : NSObject
@property (strong) Skater *current;
+ (instancetype)shared;
- (Skater *)coach;
@end

@interface UIDevice (Skating)
@property (readonly) NSString *skating_key;
@end

@implementation UIDevice (Skating)
- (NSString *)skating_key { return [[[ASIdentifierManager sharedManager] advertisingIdentifier] UUIDString]; } // expect: device/advertising-identifier -> storage/user-defaults
@end

@implementation Skater

- (NSString *)card { return [NSString stringWithFormat:@"<%@>", self.firstName]; } // expect: identity/name -> logging/nslog

- (NSString *)level { return @"junior"; }

- (void)setRemark:(NSString *)text { NSLog(@"%@", text); }

- (void)setTitle:(NSString *)text { [text length]; }

- (void)ownField {
  NSLog(@"%@ %@", [self email], [[self emailField] text]); // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", [[self emailField] placeholder]);
}

@end

void read(Skater *skater) {
  NSLog(@"%@", [skater email]); // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", [[Rink shared].current phoneNumber]); // expect: contact/phone-number -> logging/nslog
  NSLog(@"%@", [[[Rink shared] current] email]); // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", @{ @"a" : [[[Rink shared] coach] phoneNumber] }); // expect: contact/phone-number -> logging/nslog
  NSLog(@"%@", [[UIDevice currentDevice] name]);
}

void written(Skater *skater, Skater *other) {
  [skater setBadge:other.email]; // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", skater.badge);
  skater.remark = other.phoneNumber; // expect: contact/phone-number -> logging/nslog
}

void asked(Skater *skater, NSUserDefaults *defaults) {
  NSLog(@"%@", skater.card);
  [defaults setObject:[UIDevice currentDevice].skating_key forKey:@"key"];
}

void handled(Skater *skater, Skater *other) {
  skater.handler = ^(NSString *text) { NSLog(@"%@", text); };
  skater.handler(other.phoneNumber); // expect: contact/phone-number -> logging/nslog
}

// Near misses.
void others(Skater *skater, Skater *other) {
  [skater setClub:@"none"];
  NSLog(@"%@ %@", [skater club], skater.level);
  [skater setTitle:other.email];
  [skater setWeight:other.phoneNumber];
}
