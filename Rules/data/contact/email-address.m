// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeEmailAddress];  // expect: contact/email-address
  [field setValue:UIKeyboardTypeEmailAddress];  // expect: contact/email-address
  [field setValue:UITextContentTypeNone];
}
