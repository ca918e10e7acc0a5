// Marked lines must be found, every other line must stay silent.
void askMore(id field) {
  [field setValue:UITextContentTypeCellularEID];  // expect: device/device-identifier
  [field setValue:UITextContentTypeCellularIMEI];  // expect: device/device-identifier
}
