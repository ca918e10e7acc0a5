import CClang

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ClangFrontEnd {
  /// The file that `open` will probably take, found without opening it; nil where none is seen.
  ///
  /// A guess: the loader knows more folders. `libraryPath` says which one it was.
  public static func installedLibrary() -> String? {
    if let given = LibraryPlaces.given() { return given }
    let folders = LibraryPlaces.loaderFolders()
    for place in LibraryPlaces.wellKnown() {
      let paths = place.contains("/") ? [place] : folders.map { "\($0)/\(place)" }
      if let path = paths.first(where: { access($0, R_OK) == 0 }) { return path }
    }
    return nil
  }
}

extension LibraryPlaces {
  /// Where loaders look for a bare name, the first first.
  fileprivate static func loaderFolders() -> [String] {
    #if canImport(Darwin)
      let (variable, usual) = ("DYLD_LIBRARY_PATH", ["/usr/local/lib", "/usr/lib"])
    #else
      let variable = "LD_LIBRARY_PATH"
      #if arch(x86_64)
        let machine = "x86_64-linux-gnu"
      #else
        let machine = "aarch64-linux-gnu"
      #endif
      let usual = [
        "/usr/local/lib/\(machine)", "/usr/local/lib", "/lib/\(machine)", "/usr/lib/\(machine)",
        "/lib64", "/usr/lib64", "/lib", "/usr/lib",
      ]
    #endif
    let given = getenv(variable).map { String(cString: $0) } ?? ""
    return given.split(separator: ":").map(String.init) + usual
  }
}
