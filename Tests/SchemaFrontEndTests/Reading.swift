import SchemaFrontEnd
import SourceModel

func facts(
  _ text: String, _ language: Language, path: String = "file"
) throws(UnreadReason) -> FileFacts {
  let file = SourceFile(path: path, language: language, bytes: Array(text.utf8))
  return try SchemaFrontEnd().facts(of: file).get()
}

extension FileFacts {
  /// `4: column User.email String`, one a declaration.
  var seen: [String] {
    declarations.map { declaration in
      var owner = ""
      var parent = declaration.parent
      while parent >= 0 {
        owner = names[declarations[Int(parent)].name] + "." + owner
        parent = declarations[Int(parent)].parent
      }
      let type = declaration.type == .none ? "" : " " + names[declaration.type]
      let line = location(of: declaration.offset).line
      return "\(line): \(declaration.kind) \(owner)\(names[declaration.name])\(type)"
    }
  }

  /// `4: NSCameraUsageDescription = For photos`, one a setting.
  var set: [String] {
    settings.map {
      "\(location(of: $0.offset).line): \(names[$0.keyPath]) = \(names[$0.value])"
    }
  }

  var gapLines: [String] { gaps.map { "\(location(of: $0.offset).line): \(names[$0.reason])" } }

  /// What stands where each declaration says that it is.
  func texts(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return declarations.map {
      let length = names[$0.name].utf8.count
      return String(
        decoding: bytes[Int($0.offset)...].prefix(length), as: UTF8.self)
    }
  }
}
