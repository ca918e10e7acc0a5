// Marked lines must be found, every other line must stay silent.
void ask(id manager) {
  NSUUID *code = manager.advertisingIdentifier;  // expect: device/advertising-identifier
  NSString *text = manager.description;
}
