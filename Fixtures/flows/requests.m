#import <Foundation/Foundation.h>

// Requests that are built step by step: each goes to the address that it was given, and to no other.
@interface Person : NSObject
@property (nonatomic, copy) NSString *email;
@property (nonatomic, copy) NSString *phoneNumber;
@end

@interface Builder : NSObject
@property (nonatomic, copy) NSString *host;
@property (nonatomic, copy) NSString *text;
+ (instancetype)post:(NSString *)host;
- (instancetype)setText:(NSString *)text;
- (void)send;
@end

@implementation Builder
+ (instancetype)post:(NSString *)host {
  Builder *builder = [Builder new];
  builder.host = host;
  return builder;
}

- (instancetype)setText:(NSString *)text {
  _text = text;
  return self;
}

- (void)send {
  NSURL *url = [NSURL URLWithString:self.host];
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPBody = [self.text dataUsingEncoding:NSUTF8StringEncoding];
  [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}
@end

void tell(Person *person) {
  [[[Builder post:@"https://hooks.slack.com/x"] setText:person.email] send]; // expect: contact/email-address -> slack
  Builder *builder = [Builder post:@"https://api.sendgrid.com/v3"];
  [builder setText:person.phoneNumber]; // expect: contact/phone-number -> sendgrid
  [builder send];
}

// A host that is there without being given is where all go that are given none.
@interface Letter : NSObject
@property (nonatomic, copy) NSString *host;
@property (nonatomic, copy) NSString *text;
+ (instancetype)letter;
- (instancetype)toHost:(NSString *)host;
- (instancetype)withText:(NSString *)text;
- (void)post;
@end

@implementation Letter
+ (instancetype)letter {
  Letter *letter = [Letter new];
  letter.host = @"https://api.postmarkapp.com/email";
  return letter;
}

- (instancetype)toHost:(NSString *)host {
  self.host = host;
  return self;
}

- (instancetype)withText:(NSString *)text {
  self.text = text;
  return self;
}

- (void)post {
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:self.host]];
  request.HTTPBody = [self.text dataUsingEncoding:NSUTF8StringEncoding];
  [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}
@end

void write(Person *person) {
  [[[Letter letter] withText:person.email] post]; // expect: contact/email-address -> postmark
  [[[[Letter letter] toHost:@"https://api.mailgun.net/v3"] withText:person.phoneNumber] post]; // expect: contact/phone-number -> mailgun
}
