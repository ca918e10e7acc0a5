#import <Foundation/Foundation.h>

// What Foundation calls back, and what it files under keys.
@interface Sailor : NSObject <FBSDKLoginButtonDelegate>
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@property (weak) IBOutlet UITextField *emailField;
@end

@interface NSString (Sailing)
- (NSString *)sailing_trimmed;
- (NSString *)sailing_greeting;
- (BOOL)sailing_isValid;
@end

@implementation NSString (Sailing)
- (NSString *)sailing_trimmed { return [self stringByTrimmingCharactersInSet:[NSCharacterSet whitespaceCharacterSet]]; }
- (NSString *)sailing_greeting { return @"hello"; }
- (BOOL)sailing_isValid { return [self containsString:@"@"]; }
@end

@implementation Sailor

// A text of a category, and of a class that an SDK tells things.
- (void)trimmed {
  NSLog(@"%@", [self.email sailing_trimmed]); // expect: contact/email-address -> logging/nslog
  NSLog(@"%@ %d", [self.email sailing_greeting], [self.email sailing_isValid]);
}

- (void)lowered:(NSUserDefaults *)defaults {
  NSString *text = [self.emailField.text lowercaseString]; // expect: contact/email-address -> storage/user-defaults
  [defaults setObject:text forKey:@"text"];
}

// What is performed later.
- (void)perform {
  [self performSelector:@selector(show:) withObject:self.email afterDelay:1]; // expect: contact/email-address -> logging/nslog
  [self performSelectorInBackground:@selector(show:) withObject:self.phoneNumber]; // expect: contact/phone-number -> logging/nslog
  [NSThread detachNewThreadSelector:@selector(show:) toTarget:self withObject:self.email]; // expect: contact/email-address -> logging/nslog
  [NSTimer scheduledTimerWithTimeInterval:1 target:self selector:@selector(tick:) userInfo:self.phoneNumber repeats:NO]; // expect: contact/phone-number -> logging/nslog
  [self performSelector:@selector(hide:) withObject:self.email afterDelay:1];
  [NSTimer scheduledTimerWithTimeInterval:1 target:self selector:@selector(count:) userInfo:self.phoneNumber repeats:NO];
}

- (void)show:(NSString *)text { NSLog(@"%@", text); }
- (void)hide:(NSString *)text { [text length]; }
- (void)tick:(NSTimer *)timer { NSLog(@"%@", timer.userInfo); }
- (void)count:(NSTimer *)timer { NSLog(@"%@", timer.fireDate); }

@end

// Elements of lists.
void each(Sailor *sailor, NSArray<Sailor *> *crew) {
  NSArray *list = @[ sailor.email ]; // expect: contact/email-address -> logging/nslog
  [list enumerateObjectsUsingBlock:^(NSString *text, NSUInteger index, BOOL *stop) {
    NSLog(@"%@", text);
  }];
  NSDictionary *table = @{ @"a" : sailor.phoneNumber }; // expect: contact/phone-number -> logging/nslog
  [table enumerateKeysAndObjectsUsingBlock:^(id key, id object, BOOL *stop) { NSLog(@"%@", object); }];
  NSLog(@"%@", [[crew valueForKey:@"email"] objectAtIndex:0]); // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", [crew valueForKeyPath:@"@unionOfObjects.phoneNumber"]); // expect: contact/phone-number -> logging/nslog
  NSLog(@"%@", [crew valueForKeyPath:@"boat.email"]); // expect: contact/email-address -> logging/nslog
}

void onlyCounted(Sailor *sailor, NSArray<Sailor *> *crew) {
  NSArray *list = @[ sailor.email ];
  [list enumerateObjectsUsingBlock:^(NSString *text, NSUInteger index, BOOL *stop) {
    NSLog(@"%lu", (unsigned long)index);
  }];
  NSDictionary *table = @{ @"a" : sailor.phoneNumber };
  [table enumerateKeysAndObjectsUsingBlock:^(id key, id object, BOOL *stop) { NSLog(@"%@", key); }];
  NSLog(@"%@ %@", [table allKeys], [crew valueForKeyPath:@"@unionOfObjects.boat"]);
}

// Under a key.
void filed(NSString *first, NSString *second, NSString *third) {
  NSMutableDictionary *table = [NSMutableDictionary new];
  [table setObject:first forKey:@"email"]; // expect: contact/email-address -> api.four.example
  [table setObject:second forKey:@"colour"];
  [table setObject:@"none" forKey:@"phoneNumber"];
  [[AFHTTPSessionManager manager] POST:@"https://api.four.example" parameters:table headers:nil progress:nil success:nil failure:nil];
  NSURLComponents *parts = [NSURLComponents componentsWithString:@"https://api.five.example/v1"];
  parts.queryItems = @[ [NSURLQueryItem queryItemWithName:@"email" value:third] ]; // expect: contact/email-address -> api.five.example
  [[[NSURLSession sharedSession] dataTaskWithURL:parts.URL] resume];
}

// What one searches by does not come out again.
void searched(FMDatabase *db, Sailor *sailor) {
  FMResultSet *rows = [db executeQuery:@"SELECT title FROM m WHERE e = ?" withArgumentsInArray:@[ @1 ]];
  NSLog(@"%@", [rows stringForColumnIndex:0]);
}

// A map shows what it is given, and says something else.
void shown(MKMapView *mapView, CLLocation *location, Sailor *sailor) {
  MKPointAnnotation *pin = [MKPointAnnotation new];
  pin.title = sailor.email;
  [mapView addAnnotation:pin];
  NSLog(@"%@", mapView.accessibilityLabel);
}
