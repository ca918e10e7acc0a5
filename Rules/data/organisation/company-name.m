// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeOrganizationName];  // expect: organisation/company-name
  [field setValue:UITextContentTypeNone];
}
