// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeFullStreetAddress];  // expect: contact/postal-address
  [field setValue:UITextContentTypePostalCode];  // expect: contact/postal-address
  [field setValue:UITextContentTypeNone];
}
