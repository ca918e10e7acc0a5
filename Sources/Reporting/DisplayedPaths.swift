/// Paths of the scanned tree as a person in the working directory names them, so that a terminal or an
/// editor finds the place.
public struct DisplayedPaths: Sendable {
  private let prefix: String
  private let asIs: Set<String>

  /// - Parameters:
  ///   - root: the folder that the paths of a scan are relative to, as the user named it.
  ///   - asIs: paths that do not come from the scan, such as the record's.
  public init(root: String, asIs: Set<String> = []) {
    prefix = root == "." || root.isEmpty ? "" : root.hasSuffix("/") ? root : root + "/"
    self.asIs = asIs
  }

  subscript(path: String) -> String { (asIs.contains(path) ? path : prefix + path).printable }
}
