#import <AFNetworking/AFNetworking.h>

// Own subclasses of a library's client, which know where they send from how they are made.
@interface CourseClient : AFHTTPSessionManager
@end

@implementation CourseClient

- (instancetype)init { return [super initWithBaseURL:[NSURL URLWithString:@"https://courses.one.example"]]; }

- (void)enroll:(NSString *)email {
  [self POST:@"enroll" parameters:@{ @"to" : email } headers:nil progress:nil success:nil failure:nil]; // expect: contact/email-address -> courses.one.example
}

@end

@interface ClubClient : AFHTTPSessionManager
@end

@implementation ClubClient

+ (instancetype)shared {
  static ClubClient *client;
  client = [[ClubClient alloc] initWithBaseURL:[NSURL URLWithString:@"https://clubs.two.example"]];
  return client;
}

- (void)join:(NSString *)phoneNumber {
  [self PUT:@"me" parameters:@{ @"tel" : phoneNumber } success:nil failure:nil]; // expect: contact/phone-number -> clubs.two.example
}

@end

void leave(NSString *email) {
  [[ClubClient shared] PUT:@"me" parameters:@{ @"to" : email } success:nil failure:nil]; // expect: contact/email-address -> clubs.two.example
}

// Nobody says where.
@interface PlainClient : AFHTTPSessionManager
@end

void elsewhere(PlainClient *client, NSString *email) {
  [client PUT:@"me" parameters:@{ @"to" : email } success:nil failure:nil]; // expect: contact/email-address -> transmission/afnetworking
}

// What a block puts into a form is sent.
void send_form(AFHTTPSessionManager *manager, NSString *email, NSString *phoneNumber) {
  [manager POST:@"https://forms.three.example/a" parameters:nil headers:nil constructingBodyWithBlock:^(id<AFMultipartFormData> form) {
    [form appendPartWithFormData:[email dataUsingEncoding:NSUTF8StringEncoding] name:@"to"]; // expect: contact/email-address -> forms.three.example
    [phoneNumber length];
  } progress:nil success:nil failure:nil];
}
