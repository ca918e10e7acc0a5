#import <Foundation/Foundation.h>

// Data on its way through what Objective-C offers to carry it.
@interface Customer : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@property NSInteger seats;
@end

@interface Mailer : NSObject
@property (strong) NSURLSession *session;
@end

@implementation Mailer

- (void)post:(NSData *)body {
  NSMutableURLRequest *request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.mailjet.com/v3.1/send"]];
  request.HTTPBody = body;
  [[self.session dataTaskWithRequest:request] resume];
}

- (void)throughJSON:(Customer *)customer {
  NSDictionary *body = @{@"to" : customer.email, @"seats" : @(customer.seats)}; // expect: contact/email-address -> mailjet
  [self post:[NSJSONSerialization dataWithJSONObject:body options:0 error:nil]];
}

- (void)throughFormats:(Customer *)customer {
  NSString *text = [NSString stringWithFormat:@"to=%@", customer.phoneNumber]; // expect: contact/phone-number -> mailjet
  [self post:[text dataUsingEncoding:NSUTF8StringEncoding]];
}

- (void)toDefaults:(Customer *)customer {
  [[NSUserDefaults standardUserDefaults] setObject:customer.email forKey:@"to"]; // expect: contact/email-address -> storage/user-defaults
}

- (void)toLog:(Customer *)customer {
  NSLog(@"customer %@", customer.email); // expect: contact/email-address -> logging/nslog
}

- (void)throughBlocks:(Customer *)customer {
  void (^send)(NSString *) = ^(NSString *text) {
    [self post:[text dataUsingEncoding:NSUTF8StringEncoding]];
  };
  send(customer.email); // expect: contact/email-address -> mailjet
}

// Near misses.
- (void)seatsOnly:(Customer *)customer {
  [self post:[NSJSONSerialization dataWithJSONObject:@{@"seats" : @(customer.seats)} options:0 error:nil]];
}

- (void)onlyCompared:(Customer *)customer {
  NSString *answer = [customer.email isEqualToString:@"a"] ? @"yes" : @"no";
  [self post:[answer dataUsingEncoding:NSUTF8StringEncoding]];
}

@end

@interface FMDatabase : NSObject
- (BOOL)executeUpdate:(NSString *)sql, ...;
- (BOOL)executeUpdateWithFormat:(NSString *)format, ...;
@end

static void keepRows(FMDatabase *db, Customer *customer, NSString *path) {
  [db executeUpdate:@"INSERT INTO c VALUES (?, ?)", @"x", customer.email]; // expect: contact/email-address -> storage/sqlite
  [db executeUpdateWithFormat:@"INSERT INTO c VALUES (%@)", customer.email]; // expect: contact/email-address -> storage/sqlite
  [db executeUpdate:@"INSERT INTO c VALUES (?, ?)", @"x", @(customer.seats)];
  NSString *row = [NSString stringWithFormat:@"%@;", customer.email]; // expect: contact/email-address -> storage/files
  [row writeToFile:path atomically:YES encoding:NSUTF8StringEncoding error:nil];
  NSDictionary *card = @{@"mail": customer.email}; // expect: contact/email-address -> storage/files
  [card writeToFile:path atomically:YES];
}
