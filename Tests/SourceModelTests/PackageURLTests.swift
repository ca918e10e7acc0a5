import SourceModel
import Testing

@Suite struct PackageURLTests {
  @Test(arguments: [
    ("https://github.com/Apple/swift-nio.git", "swift-nio", "apple/swift-nio"),
    ("https://github.com/Apple/swift-nio", "swift-nio", "apple/swift-nio"),
    ("https://github.com/apple/swift-nio/", "swift-nio", "apple/swift-nio"),
    ("http://www.GitHub.com/a/B", "B", "a/b"),
    ("git@github.com:A/B.git", "B", "a/b"),
    ("ssh://git@github.com/A/B.git", "B", "a/b"),
    ("ssh://git@github.com:22/A/B.git", "B", "a/b"),
    ("git://bitbucket.org/a/b", "b", "a/b"),
    ("https://gitlab.com/group/sub/Name.git", "Name", "group/sub/name"),
    ("https://user:token@github.com/a/b.git", "b", "a/b"),
    ("https://user:token@git.example.com/a/B.git", "B", "https://git.example.com/a/B.git"),
    ("https://git.example.com/a/B?token=1#x", "B", "https://git.example.com/a/B"),
    ("git@git.example.com:a/B.git", "B", "git.example.com:a/B.git"),
    ("https://github.com/alone", "alone", "https://github.com/alone"),
    ("https://github.com.evil.example/a/b", "b", "https://github.com.evil.example/a/b"),
    ("../Local", "Local", "../Local"), ("/srv/x.git", "x", "/srv/x.git"), ("", "", ""),
    ("file:///srv/x", "x", "file:///srv/x"), ("://", "", "://"), ("@:", "", "@:"),
  ])
  func `a URL gives name and origin`(url: String, name: String, origin: String) {
    #expect(PackageURL(url).name == name)
    #expect(PackageURL(url).origin == origin)
  }
}
