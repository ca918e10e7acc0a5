// Marked lines must be found, every other line must stay silent.
void ask(id field) {
  [field setValue:UITextContentTypeCreditCardNumber];  // expect: payment/payment-card
  [field setValue:UITextContentTypeNone];
}

void askMore(id field) {
  [field setValue:UITextContentTypeCreditCardName];  // expect: payment/payment-card
  [field setValue:UITextContentTypeCreditCardExpiration];  // expect: payment/payment-card
  [field setValue:UITextContentTypeCreditCardExpirationMonth];  // expect: payment/payment-card
  [field setValue:UITextContentTypeCreditCardExpirationYear];  // expect: payment/payment-card
  [field setValue:UITextContentTypeCreditCardSecurityCode];  // expect: payment/payment-card
  [field setValue:UITextContentTypeCreditCardType];  // expect: payment/payment-card
}

// Whether there is a card is no card.
BOOL canPay(void) {
  return [PKPaymentAuthorizationViewController canMakePaymentsUsingNetworks:networks];
}
