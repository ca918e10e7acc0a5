// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var avatar: URL                             // expect: media/photo
  var avatarUrl: URL                          // expect: media/photo
  var avatarImage: URL                        // expect: media/photo
  var profilePicture: URL                     // expect: media/photo
  var profilePic: URL                         // expect: media/photo
  var profilePhoto: URL                       // expect: media/photo
  var profileImage: URL                       // expect: media/photo
  var userPhoto: URL                          // expect: media/photo
  var portraitPhoto: URL                      // expect: media/photo
  var passportPhoto: URL                      // expect: media/photo
  var selfie: URL                             // expect: media/photo
  var headShot: URL                           // expect: media/photo
  var facePhoto: URL                          // expect: media/photo
  var profileImageUrl: URL                    // expect: media/photo
  var profilePictureUrl: URL                  // expect: media/photo
  var photoUrl: URL                           // expect: media/photo
}

struct SwedishRecord {
  var profilbild: URL                         // expect: media/photo
  var profilfoto: URL                         // expect: media/photo
  var porträttbild: URL                       // expect: media/photo
  var passfoto: URL                           // expect: media/photo
  var profilbildUrl: String                   // expect: media/photo
}

struct NorwegianRecord {
  var profilbilde: URL                        // expect: media/photo
  var portrettbilde: URL                      // expect: media/photo
  var passbilde: String                       // expect: media/photo
  var ansiktsbilde: String                    // expect: media/photo
  var profilbildeUrl: String                  // expect: media/photo
}

struct DanishRecord {
  var profilbillede: URL                      // expect: media/photo
  var portrætbillede: String                  // expect: media/photo
  var pasfoto: String                         // expect: media/photo
  var ansigtsbillede: String                  // expect: media/photo
  var profilbilledeUrl: String                // expect: media/photo
}

struct FinnishRecord {
  var profiilikuva: URL                       // expect: media/photo
  var kasvokuva: URL                          // expect: media/photo
  var passikuva: String                       // expect: media/photo
  var henkilökuva: String                     // expect: media/photo
  var valokuva: String                        // expect: media/photo
  var profiilikuvaUrl: String                 // expect: media/photo
}

struct GermanRecord {
  var profilbildUrl: URL                      // expect: media/photo
  var passbild: URL                           // expect: media/photo
  var profilbild: String                      // expect: media/photo
  var profilfoto: String                      // expect: media/photo
  var passfoto: String                        // expect: media/photo
  var porträtfoto: String                     // expect: media/photo
  var lichtbild: String                       // expect: media/photo
}

struct Kunde {
  var bilde: String                           // expect: media/photo
  var foto: String                            // expect: media/photo
  var billede: String                         // expect: media/photo
  var bild: String                            // expect: media/photo
}

struct Asiakas {
  var kuva: String                            // expect: media/photo
}

struct Employee {
  var photo: URL                              // expect: media/photo
  var image: URL                              // expect: media/photo
  var picture: URL                            // expect: media/photo
  var portrait: URL                           // expect: media/photo
  var imageUrl: URL                           // expect: media/photo
  var pictureUrl: URL                         // expect: media/photo
  var thumbnailImageData: URL                 // expect: media/photo
  var imageData: URL                          // expect: media/photo
  var bild: URL                               // expect: media/photo
  var foto: URL                               // expect: media/photo
}

struct Typed {
  var first: PHAsset                          // expect: media/photo
  var second: PHPickerResult                  // expect: media/photo
}

struct Product {
  var image: URL
  var photo: UIImage
  var imageURL: URL
  var avatarSize: String
  var defaultAvatar: String
  var avatarView: UIImageView
  var isAvatarShown: Bool
  var avatarCornerRadius: Double
  var userImageView: UIImageView
}

struct User {
  var image: String?  // expect: media/photo
  var customerPhoto: Data  // expect: media/photo
}

func pick() {
  let picker = UIImagePickerController()  // expect: media/photo
  let controller = PHPickerViewController(configuration: c)  // expect: media/photo
  PHPhotoLibrary.shared().register(self)  // expect: media/photo
  let output = AVCapturePhotoOutput()  // expect: media/photo
  output.capturePhoto(with: AVCapturePhotoSettings(), delegate: self)  // expect: media/photo
  PHImageManager.default().requestImage()  // expect: media/photo
  let movie = AVCaptureMovieFileOutput()  // expect: media/photo
  let view = PhotosPicker("Photo", selection: $item)  // expect: media/photo
}

// Places and forms on the screen, and values that a type has names for.
extension VerticalAlignment {
  static let bottomAvatar = VerticalAlignment(BottomAvatar.self)
}

struct Masks {
  var avatar: ClipShape
}

extension Crop {
  static let avatar = Crop(width: 40)
}

// Whoever asks for leave has no photo yet.
func askForLeave() async {
  PHPhotoLibrary.requestAuthorization { _ in }
  if PHPhotoLibrary.authorizationStatus(for: .readWrite) == .authorized {}
  if UIImagePickerController.isSourceTypeAvailable(.camera) {}
}

final class Received {
  var first: PhotosPickerItem?
  var second: AVCapturePhoto?                 // expect: media/photo
  var third: PHLivePhoto?                     // expect: media/photo
}

func askThePlatform() {
  _ = PHCachingImageManager()  // expect: media/photo
  keys.append(CNContactImageDataKey as CNKeyDescriptor)  // expect: media/photo
  keys.append(CNContactThumbnailImageDataKey as CNKeyDescriptor)  // expect: media/photo
}

func picked(_ info: [AnyHashable: Any]) {
  print(info[UIImagePickerControllerOriginalImage])  // expect: media/photo
  print(info[UIImagePickerControllerEditedImage])  // expect: media/photo
  print(info[UIImagePickerControllerMediaType])
}

func picked(_ info: [UIImagePickerController.InfoKey: Any], item: PhotosPickerItem) async throws {
  print(info[.originalImage])  // expect: media/photo
  print(info[UIImagePickerController.InfoKey.editedImage])  // expect: media/photo
  print(info[.livePhoto])  // expect: media/photo
  print(info[UIImagePickerControllerLivePhoto])  // expect: media/photo
  print(info[.mediaType])
  let loaded = try await item.loadTransferable(type: Data.self)  // expect: media/photo
}

struct InetOrgPerson {
  var jpegPhoto: Data                         // expect: media/photo
}

struct DrivingLicence {
  var familyName: String                      // expect: identity/name
  var photo: Data                             // expect: media/photo
  var portrait: Data                          // expect: media/photo
}

struct PortraitMode {
  var portrait: Data
  var photo: Data
}

struct IcelandicRegister {
  var prófílmynd: String                      // expect: media/photo
  var andlitsmynd: String                     // expect: media/photo
}
