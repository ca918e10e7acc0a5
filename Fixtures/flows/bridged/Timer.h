#import <Foundation/Foundation.h>

// Called from Swift by the names that it has for selectors.
@protocol LapTimerDelegate <NSObject>
- (void)timer:(id)timer didFinish:(NSString *)runner;
- (void)timer:(id)timer didSkip:(NSString *)runner;
@end

@interface LapTimer : NSObject
@property (weak) id<LapTimerDelegate> delegate;
@property (copy) NSString *phoneNumber;
- (instancetype)initWithRunner:(NSString *)runner;
- (void)noteValue:(NSString *)value;
- (void)note:(NSString *)value again:(BOOL)again;
- (void)note:(NSString *)value quietly:(BOOL)quietly;
- (void)loadWithCompletion:(void (^)(NSString *runner))completion;
- (void)update:(NSString *)value completion:(void (^)(BOOL ok))completion;
- (void)save:(NSString *)value error:(NSError **)error;
+ (void)event:(NSString *)name properties:(NSDictionary *)properties;
@end
