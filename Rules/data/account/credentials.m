// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypePassword];  // expect: account/credentials
  [field setValue:UITextContentTypeNewPassword];  // expect: account/credentials
  [field setValue:UITextContentTypeOneTimeCode];  // expect: account/credentials
  [field setValue:UITextContentTypeNone];
}

void hide(UITextField *field) {
  field.secureTextEntry = YES;  // expect: account/credentials
  field.enabled = YES;
}
