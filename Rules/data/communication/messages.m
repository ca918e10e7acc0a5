// Marked lines must be found, every other line must stay silent.
#import <AppKit/AppKit.h>

void warn(NSAlert *alert, Incoming *incoming) {
  alert.messageText = @"Failed";
  upload(incoming.messageText);  // expect: communication/messages
}

// Whether there is a mail account is no message.
BOOL canWrite(void) {
  return [MFMailComposeViewController canSendMail] && [MFMessageComposeViewController canSendText];
}
