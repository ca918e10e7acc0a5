// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeFullStreetAddress];  // expect: contact/postal-address
  [field setValue:UITextContentTypePostalCode];  // expect: contact/postal-address
  [field setValue:UITextContentTypeNone];
}

void askMore(id field) {
  [field setValue:UITextContentTypeStreetAddressLine1];  // expect: contact/postal-address
  [field setValue:UITextContentTypeStreetAddressLine2];  // expect: contact/postal-address
  [field setValue:UITextContentTypeAddressCity];  // expect: contact/postal-address
  [field setValue:UITextContentTypeAddressState];  // expect: contact/postal-address
  [field setValue:UITextContentTypeAddressCityAndState];  // expect: contact/postal-address
  [field setValue:UITextContentTypeSublocality];  // expect: contact/postal-address
  [field setValue:UITextContentTypeCountryName];  // expect: contact/postal-address
}
