// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeTelephoneNumber];  // expect: contact/phone-number
  [field setValue:UIKeyboardTypePhonePad];  // expect: contact/phone-number
  [field setValue:UITextContentTypeNone];
}
