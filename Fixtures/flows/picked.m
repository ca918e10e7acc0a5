#import <UIKit/UIKit.h>

// What the platform hands over under a key of its own.
@interface Form : UIViewController
@property (nonatomic, strong) UIImage *scan;
@end

@implementation Form
- (void)imagePickerController:(UIImagePickerController *)picker
    didFinishPickingMediaWithInfo:(NSDictionary *)info {
  self.scan = info[UIImagePickerControllerOriginalImage]; // expect: media/photo -> storage/files
  NSString *kind = info[UIImagePickerControllerMediaType];
  [kind writeToFile:@"/tmp/kind" atomically:YES];
}

- (void)keep {
  NSData *jpeg = UIImageJPEGRepresentation(self.scan, 0.7);
  [jpeg writeToFile:@"/tmp/scan" atomically:YES];
}

- (void)keepAt:(NSURL *)place withInfo:(NSDictionary *)info {
  UIImage *edited = info[UIImagePickerControllerEditedImage]; // expect: media/photo -> storage/files
  [UIImagePNGRepresentation(edited) writeToURL:place atomically:YES];
}
@end
