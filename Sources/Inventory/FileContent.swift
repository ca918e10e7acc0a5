import SourceModel

extension NamedLanguage {
  /// How much of a file's start decides about its language: past any licence and list of includes.
  var decisiveBytes: Int {
    switch self {
    case .known, .header, .implementation, .manifest: 64 << 10
    // Tools sort the keys of an OpenAPI document, and `openapi` comes after `components`.
    case .json, .jsonSettings: 8 << 20
    case .yaml: 8 << 20
    }
  }

  /// The language of a file that starts with these bytes; nil for one that no front end reads.
  func language(of start: [UInt8]) -> Language? {
    switch self {
    case .known(let language): language
    case .header: headerLanguage(of: start)
    case .implementation: isMATLAB(start) ? nil : .objectiveC
    case .manifest: isManifest(start) ? .swiftManifest : .swift
    case .json: isJSONSchema(start) ? .jsonSchema : nil
    case .jsonSettings: isJSONSchema(start) ? .jsonSchema : .jsonSettings
    case .yaml: isYAMLSchema(start) ? .yamlSchema : nil
    }
  }
}

/// MATLAB's comments start with `%`, its files with a function or a class.
private func isMATLAB(_ start: [UInt8]) -> Bool {
  let text = start.drop { $0 <= 0x20 }
  return text.first == UInt8(ascii: "%") || text.starts(with: "function ".utf8)
    || text.starts(with: "classdef ".utf8)
}

/// Whether a `Package.swift` describes a package: an app that ships parcels has such a file too.
private func isManifest(_ start: [UInt8]) -> Bool {
  start.split(separator: UInt8(ascii: "\n")).contains { line in
    let words = line.split { !isWordByte($0) }
    return words.contains { $0.elementsEqual("PackageDescription".utf8) }
      || line.starts(with: "//".utf8) && words.count > 2
        && words[0].elementsEqual("swift".utf8) && words[1].elementsEqual("tools".utf8)
  }
}

func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
