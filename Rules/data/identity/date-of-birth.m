// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeBirthdate];  // expect: identity/date-of-birth
  [field setValue:UITextContentTypeNone];
}

void askMore(id field) {
  [field setValue:UITextContentTypeBirthdateDay];  // expect: identity/date-of-birth
  [field setValue:UITextContentTypeBirthdateMonth];  // expect: identity/date-of-birth
  [field setValue:UITextContentTypeBirthdateYear];  // expect: identity/date-of-birth
}
