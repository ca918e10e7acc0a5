#import <Foundation/Foundation.h>

// What is read under a key that names it.
void show(NSUserDefaults *defaults) {
  NSString *who = [defaults stringForKey:@"userEmail"]; // expect: contact/email-address -> logging/nslog
  NSLog(@"%@", who);
  NSLog(@"%@", [defaults objectForKey:@"phoneNumber"]); // expect: contact/phone-number -> logging/nslog
  NSLog(@"%@ %d", [defaults stringForKey:@"theme"], [defaults boolForKey:@"email"]);
}
