// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeUsername];  // expect: account/username
  [field setValue:UITextContentTypeNone];
}
