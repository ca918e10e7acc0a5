/// Where a package's source stands, read from a URL as manifests and lock files write it.
public struct PackageURL: Sendable, Hashable {
  /// The last part of the path, without `.git` or a closing `/`.
  public let name: String
  /// `owner/name` in lower case for a public forge, the URL itself otherwise. User name, password,
  /// query and fragment are left out: they can be credentials.
  public let origin: String

  /// Forges where anybody finds a repository by its owner and name.
  private static let forges = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]

  /// Understands `https://host/owner/name.git`, `ssh://git@host/...` and `git@host:owner/name.git`;
  /// anything else is taken for a path.
  public init(_ url: String) {
    let place = url.prefix { $0 != "?" && $0 != "#" }
    let (scheme, host, path) = PackageURL.parts(of: place)
    let names = path.split(separator: "/").map(String.init)
    var last = names.last ?? ""
    if last.hasSuffix(".git") { last.removeLast(4) }
    name = last
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    if PackageURL.forges.contains(bare), names.count > 1 {
      origin = (names.dropLast() + [last]).joined(separator: "/").lowercased()
    } else if host.isEmpty {
      origin = String(place)
    } else {
      origin = scheme.isEmpty ? "\(host):\(path)" : "\(scheme)://\(host)/\(path)"
    }
  }

  /// A port is left out of a host, as it does not tell one server from another.
  private static func parts(
    of url: Substring
  ) -> (scheme: String, host: String, path: Substring) {
    if let (scheme, rest) = split(url, at: "://") {
      let authority = rest.prefix { $0 != "/" }
      let host = withoutUser(authority).prefix { $0 != ":" }
      return (
        scheme.lowercased(), host.lowercased(), rest.dropFirst(authority.count).drop { $0 == "/" }
      )
    }
    // The short form of ssh; a colon behind a slash is part of a path.
    let beforeSlash = url.prefix { $0 != "/" }
    if let (authority, _) = split(beforeSlash, at: ":"), authority.contains("@") {
      let host = withoutUser(authority)
      return ("", host.lowercased(), url.dropFirst(authority.count + 1))
    }
    return ("", "", url)
  }

  private static func withoutUser(_ authority: Substring) -> Substring {
    guard let at = authority.lastIndex(of: "@") else { return authority }
    return authority[authority.index(after: at)...]
  }

  private static func split(
    _ text: Substring, at separator: String
  ) -> (before: Substring, after: Substring)? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        return (text[..<rest.startIndex], rest.dropFirst(separator.count))
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
