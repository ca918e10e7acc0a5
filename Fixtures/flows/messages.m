#import <Foundation/Foundation.h>

// Data on its way through messages: with more arguments than their names say.
@interface Visitor : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@property NSInteger seats;
@end

#define DLog(fmt, ...) NSLog((@"%s " fmt), __PRETTY_FUNCTION__, ##__VA_ARGS__)
#define Warn(...) NSLog(__VA_ARGS__)

@interface Journal : NSObject
- (void)trace:(NSString *)format, ... NS_FORMAT_FUNCTION(1, 2);
@end

@implementation Journal

- (void)trace:(NSString *)format, ... {
  va_list list;
  va_start(list, format);
  NSLogv(format, list);
  va_end(list);
}

+ (NSString *)text:(NSString *)format, ... {
  va_list list;
  va_start(list, format);
  NSString *text = [[NSString alloc] initWithFormat:format arguments:list];
  va_end(list);
  return text;
}

- (void)throughMacros:(Visitor *)visitor {
  DLog(@"%@", visitor.email); // expect: contact/email-address -> logging/nslog
  Warn(@"%@", visitor.phoneNumber); // expect: contact/phone-number -> logging/nslog
}

- (void)throughMethods:(Visitor *)visitor {
  [self trace:@"%ld %@", (long)visitor.seats, visitor.email]; // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", [Journal text:@"%@", visitor.phoneNumber]); // expect: contact/phone-number -> logging/nslog
}

// Near misses.
- (void)onlyCounted:(Visitor *)visitor {
  DLog(@"%ld", (long)visitor.seats);
  [self trace:@"%ld", (long)visitor.seats];
  [Journal text:@"%@", visitor.email];
}

@end
