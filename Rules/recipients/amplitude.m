// Marked lines must be found, every other line must stay silent.
#import <Amplitude-iOS/Amplitude.h>  // present: amplitude
@import Amplitude_iOS;  // present: amplitude
#import <AmplitudeLabel/Label.h>

static void tell(NSString *text) {
  [[Amplitude instance] logEvent:text];  // expect: amplitude
}
