import ManifestFrontEnd
import SourceModel

/// What a test compares of a package.
struct Seen: Equatable, CustomStringConvertible {
  var name: String
  var origin = ""
  var version = ""
  var line: Int

  init(_ name: String, _ origin: String = "", _ version: String = "", line: Int) {
    (self.name, self.origin, self.version, self.line) = (name, origin, version, line)
  }

  var description: String { "Seen(\"\(name)\", \"\(origin)\", \"\(version)\", line: \(line))" }
}

func facts(_ text: String, _ language: Language) throws(UnreadReason) -> FileFacts {
  let file = SourceFile(path: "file", language: language, bytes: Array(text.utf8))
  return try ManifestFrontEnd().facts(of: file).get()
}

extension FileFacts {
  var seen: [Seen] {
    packages.map { package in
      Seen(
        names[package.name], names[package.origin], names[package.version],
        line: location(of: package.offset).line)
    }
  }

  /// `line: keys = value`
  var set: [String] {
    settings.map {
      "\(location(of: $0.offset).line): \(names[$0.keyPath]) = \(names[$0.value])"
    }
  }

  /// `line: module`
  var linked: [String] {
    imports.map { "\(location(of: $0.offset).line): \(names[$0.name])" }
  }

  var gapLines: [String] { gaps.map { "\(location(of: $0.offset).line): \(names[$0.reason])" } }
}
