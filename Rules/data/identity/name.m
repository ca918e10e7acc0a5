// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeName];  // expect: identity/name
  [field setValue:UITextContentTypeGivenName];  // expect: identity/name
  [field setValue:UITextContentTypeFamilyName];  // expect: identity/name
  [field setValue:UITextContentTypeNone];
}

void askMore(id field) {
  [field setValue:UITextContentTypeMiddleName];  // expect: identity/name
  [field setValue:UITextContentTypeNickname];  // expect: identity/name
}
