import CClang
import SourceModel

/// A libclang that was opened at run time.
///
/// Unchecked, because the compiler cannot know it: the pointers never change, and libclang may be
/// called from many threads as long as no two share an index.
struct Library: @unchecked Sendable {
  let functions: CClangFunctions

  /// Of its file; nil where the loader does not say.
  var path: String? {
    withUnsafePointer(to: functions) { cclang_path($0) }.map { String(cString: $0) }
  }

  /// Opens the library that the user names, or else the first usable one of the well-known places.
  /// The sentence of a failure says what was tried and what installs it.
  static func open(
    given: String? = LibraryPlaces.given(), places: [String] = LibraryPlaces.wellKnown()
  ) -> Result<Library, UnreadReason> {
    if let given {
      return open(given).mapError { .noLibclang($0.sentence(of: given, isGiven: true)) }
    }
    var firstUnusable: String?
    for place in places {
      switch open(place) {
      case .success(let library):
        return .success(library)
      case .failure(.absent):
        continue
      case .failure(let refusal):
        firstUnusable = firstUnusable ?? refusal.sentence(of: place, isGiven: false)
      }
    }
    return .failure(.noLibclang(firstUnusable ?? "no libclang found; \(remedy)"))
  }

  /// What a user does about a missing or unusable library.
  static let remedy = "install it (apt-get install libclang-dev) or name it in ROPA_LIBCLANG"

  private static func open(_ path: String) -> Result<Library, Refusal> {
    withUnsafeTemporaryAllocation(of: CClangFunctions.self, capacity: 1) { functions in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { reason in
        let outcome = cclang_open(
          path, functions.baseAddress.unsafelyUnwrapped, reason.baseAddress.unsafelyUnwrapped,
          reason.count)
        let words = String(cString: reason.baseAddress.unsafelyUnwrapped)
        if outcome == CClangOpened { return .success(Library(functions: functions[0])) }
        if outcome == CClangAbsent { return .failure(.absent) }
        if outcome == CClangTooOld { return .failure(.tooOld(missing: words)) }
        if outcome == CClangOldVersion { return .failure(.oldVersion(words)) }
        return .failure(.corrupt(words))
      }
    }
  }
}

/// Why a library was not taken.
private enum Refusal: Error {
  case absent
  /// The loader's words.
  case corrupt(String)
  /// The function that it lacks.
  case tooOld(missing: String)
  /// Its version, under 13.
  case oldVersion(String)

  func sentence(of path: String, isGiven: Bool) -> String {
    let path = isGiven ? "\(LibraryPlaces.variable) names \(path), which" : "\(path)"
    switch self {
    case .absent:
      return "\(path) does not exist or cannot be read; \(Library.remedy)"
    case .corrupt(let words):
      return "\(path) is no usable libclang (\(words)); \(Library.remedy)"
    case .tooOld(let missing):
      return "\(path) is too old or no libclang (it lacks \(missing)), 13 or newer is needed; "
        + Library.remedy
    case .oldVersion(let version):
      return "\(path) is libclang \(version), 13 or newer is needed; \(Library.remedy)"
    }
  }
}
