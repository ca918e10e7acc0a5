#import <Foundation/Foundation.h>

// What categories add to classes of libraries does it with what it is asked of.
@interface Guest : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@end

@interface NSString (Telling)
- (NSString *)trimmed;
- (NSString *)greeting;
- (void)shout;
- (void)shoutTrimmed;
@end

@implementation NSString (Telling)

- (NSString *)trimmed {
  return [self stringByTrimmingCharactersInSet:[NSCharacterSet whitespaceCharacterSet]];
}

- (NSString *)greeting { return @"hello"; }

- (void)shout { NSLog(@"%@", self); }

- (void)shoutTrimmed { [[self trimmed] shout]; }

@end

static void tell(Guest *guest) {
  [guest.email shout]; // expect: contact/email-address -> logging/nslog
  NSString *phone = guest.phoneNumber; // expect: contact/phone-number -> logging/nslog
  [phone shoutTrimmed];
  NSLog(@"%@", guest.email.trimmed); // expect: contact/email-address -> logging/nslog
}

// Near misses.
static void onlyGreet(Guest *guest) {
  NSLog(@"%@", [guest.email greeting]);
  [[guest.phoneNumber greeting] shout];
}

static void keep(Guest *guest, NSUserDefaults *defaults) {
  [defaults setObject:[guest.email trimmed] forKey:@"a"]; // expect: contact/email-address -> storage/user-defaults
  NSLog(@"%@", [@"hello" trimmed]);
}
