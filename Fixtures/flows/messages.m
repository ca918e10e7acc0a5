#import <Foundation/Foundation.h>

// Data on its way through messages: with more arguments than their names say.
@interface Visitor : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@property NSInteger seats;
@end

@protocol Listener <NSObject>
- (void)didBook:(NSString *)who;
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

@interface Told : NSObject
@property (copy) NSString *email;
@end

@implementation Told
- (NSString *)description { return [NSString stringWithFormat:@"<%@>", self.email]; } // expect: contact/email-address -> logging/nslog
@end

@interface Booking : NSObject {
  id<Listener> _first;
}
@property (weak) id<Listener> listener;
@property (strong) NSHashTable<id<Listener>> *listeners;
@property (strong) NSURLSession *session;
@property (strong) NSURL *base;
@property (strong) AFHTTPSessionManager *manager;
+ (instancetype)shared;
- (NSString *)title;
- (NSString *)seatsText;
@property (copy) NSString *guest;
@end

@implementation Booking

- (instancetype)init {
  _manager = [[AFHTTPSessionManager alloc] initWithBaseURL:[NSURL URLWithString:@"https://api.one.example"]];
  self.base = [[NSURL alloc] initWithString:@"https://api.two.example"];
  return self;
}

// Where a request goes.
- (void)madeWithAddress:(Visitor *)visitor {
  NSURL *url = [NSURL URLWithString:@"https://api.three.example/v1"];
  NSMutableURLRequest *request = [[NSMutableURLRequest alloc] initWithURL:url];
  request.HTTPBody = [visitor.email dataUsingEncoding:4]; // expect: contact/email-address -> api.three.example
  [[self.session dataTaskWithRequest:request] resume];
}

- (void)givenAddress:(Visitor *)visitor {
  NSMutableURLRequest *request = [NSMutableURLRequest new];
  [request setURL:[NSURL URLWithString:@"https://api.four.example/v1"]];
  [request setHTTPBody:[visitor.email dataUsingEncoding:4]]; // expect: contact/email-address -> api.four.example
  [[self.session dataTaskWithRequest:request] resume];
}

- (void)relativeAddress:(Visitor *)visitor {
  NSURL *url = [NSURL URLWithString:@"/v1" relativeToURL:self.base];
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPBody = [visitor.email dataUsingEncoding:4]; // expect: contact/email-address -> api.two.example
  [[self.session dataTaskWithRequest:request] resume];
}

- (void)managerWithAddress:(Visitor *)visitor {
  NSDictionary *parameters = @{@"to" : visitor.phoneNumber}; // expect: contact/phone-number -> api.one.example
  [self.manager POST:@"/v1" parameters:parameters headers:nil progress:nil success:nil failure:nil];
}

// What `typeof` declares.
+ (instancetype)shared { return nil; }

- (id)initWithGuest:(NSString *)guest { NSLog(@"%@", guest); return self; }

- (void)throughNewObjects:(Visitor *)visitor {
  [[[Booking alloc] initWithGuest:visitor.phoneNumber] title]; // expect: contact/phone-number -> logging/nslog
  [[Booking new] keep:visitor.email]; // expect: contact/email-address -> logging/nslog
}

- (void)keep:(NSString *)text { NSLog(@"%@", text); }

- (void)throughTheOneObject:(Visitor *)visitor {
  NSLog(@"%@ %@", [[Booking shared] seatsOf:visitor], [[Booking shared] numberOf:visitor]);
}

- (NSString *)numberOf:(Visitor *)visitor { return visitor.phoneNumber; } // expect: contact/phone-number -> logging/nslog

- (NSDictionary *)seatsOf:(Visitor *)visitor { return @{@"seats" : @(visitor.seats)}; }

- (NSString *)addressOf:(Visitor *)visitor { return visitor.email; } // expect: contact/email-address -> logging/nslog

- (void)throughWeakSelf:(Visitor *)visitor {
  __weak typeof(self) weakSelf = self;
  dispatch_async(dispatch_get_main_queue(), ^{
    __strong typeof(weakSelf) self = weakSelf;
    NSLog(@"%@ %@", [self seatsOf:visitor], [weakSelf addressOf:visitor]);
  });
}

// Who listens.
- (void)throughProtocols:(Visitor *)visitor with:(id<Listener>)other {
  [self.listener didBook:visitor.email]; // expect: contact/email-address -> logging/nslog
}

- (void)throughParameters:(Visitor *)visitor with:(id<Listener>)other {
  [other didBook:visitor.phoneNumber]; // expect: contact/phone-number -> logging/nslog
}

- (void)throughVariables:(Visitor *)visitor {
  [_first didBook:visitor.email]; // expect: contact/email-address -> logging/nslog
  for (id<Listener> listener in self.listeners) {
    [listener didBook:visitor.phoneNumber]; // expect: contact/phone-number -> logging/nslog
  }
}

- (void)throughLists:(Visitor *)visitor {
  for (NSObject<Listener> *listener in self.listeners) [listener didBook:visitor.email]; // expect: contact/email-address -> logging/nslog
}

// What is read like a property.
- (NSString *)title { return [NSString stringWithFormat:@"- %@", self.guest]; }
- (NSString *)seatsText { return @"5"; }

- (void)throughMethods:(Booking *)booking visitor:(Visitor *)visitor {
  booking.guest = visitor.email; // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", booking.title);
}

// What an object says of itself.
- (void)described:(Told *)told {
  NSLog(@"%@", told);
}

// Near misses.
- (void)onlyNamed:(Visitor *)visitor {
  NSLog(@"%@ %@", visitor, self);
  [[Journal new] trace:@"%@", visitor];
  NSLog(@"%@", [NSString stringWithFormat:@"%@", visitor]);
}

- (void)onlyCompared:(Visitor *)visitor {
  NSLog(@"%d %d", visitor.email != nil, !visitor.email);
}

- (void)otherMember:(Booking *)booking {
  NSLog(@"%@", booking.seatsText);
}

@end

@interface Screen : NSObject
@end

@interface Screen () <Listener>
@end

@implementation Screen

- (void)didBook:(NSString *)who { NSLog(@"%@", who); }

@end

@interface Silent : NSObject <Listener>
@end

@implementation Silent

- (void)didBook:(NSString *)who { [who length]; }

@end
