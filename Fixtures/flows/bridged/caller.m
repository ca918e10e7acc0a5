#import "App-Swift.h"

@interface Sender : NSObject
@property (copy) NSString *email;
@property (copy) NSString *phoneNumber;
@end

void send_all(Bridge *bridge, Sender *sender) {
  [bridge sendWithText:sender.email count:1]; // expect: contact/email-address -> storage/user-defaults
  [bridge keep:sender.phoneNumber]; // expect: contact/phone-number -> logging/print
  Bridge *other = [[Bridge alloc] initWithName:sender.phoneNumber]; // expect: contact/phone-number -> storage/user-defaults
  [other push:sender.email to:@"x"]; // expect: contact/email-address -> logging/print
  [other dropWithText:sender.email];
  [other sendWithTitle:sender.phoneNumber count:1];
}
