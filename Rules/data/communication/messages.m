// Marked lines must be found, every other line must stay silent.
#import <AppKit/AppKit.h>

void warn(NSAlert *alert, Incoming *incoming) {
  alert.messageText = @"Failed";
  upload(incoming.messageText);  // expect: communication/messages
}
