// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeEmailAddress];  // expect: contact/email-address
  [field setValue:UIKeyboardTypeEmailAddress];  // expect: contact/email-address
  [field setValue:UITextContentTypeNone];
}

// Texts with a name for the whole file are keys, whatever they are called.
static NSString *const kDefaultsLoginEmail = @"login.email";
static NSString *kOldEmail = @"old.email";
NSString *currentEmail = nil;                 // expect: contact/email-address
