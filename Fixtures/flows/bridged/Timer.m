#import "Timer.h"

@implementation LapTimer

- (instancetype)initWithRunner:(NSString *)runner { NSLog(@"%@", runner); return self; }

- (void)noteValue:(NSString *)value { NSLog(@"%@", value); }

- (void)note:(NSString *)value again:(BOOL)again { NSLog(@"%@", value); }

- (void)note:(NSString *)value quietly:(BOOL)quietly { [value length]; }

- (void)loadWithCompletion:(void (^)(NSString *runner))completion { completion(self.phoneNumber); } // expect: contact/phone-number -> logging/print

- (void)update:(NSString *)value completion:(void (^)(BOOL ok))completion { completion(YES); }

- (void)save:(NSString *)value error:(NSError **)error { [NSUserDefaults.standardUserDefaults setObject:value forKey:@"v"]; }

+ (void)event:(NSString *)name properties:(NSDictionary *)properties { NSLog(@"%@", properties); }

- (void)finish {
  [self.delegate timer:self didFinish:self.phoneNumber]; // expect: contact/phone-number -> logging/print
  [self.delegate timer:self didSkip:self.phoneNumber];
}

@end
