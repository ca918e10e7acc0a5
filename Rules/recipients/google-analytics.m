// Marked lines must be found, every other line must stay silent.
#import "GAI.h"  // present: google-analytics

@interface Screen : NSObject
@property (nonatomic, strong) id<GAITracker> tracker;  // expect: google-analytics
@property (nonatomic, strong) id<Tracker> other;
@end
