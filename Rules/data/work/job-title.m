// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeJobTitle];  // expect: work/job-title
  [field setValue:UITextContentTypeNone];
}
