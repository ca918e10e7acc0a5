import Foundation

/// JSON as a file has it, comments left out.
indirect enum WrittenJSON: Decodable, Equatable {
  case text(String)
  case flag(Bool)
  case number(Double)
  case list([WrittenJSON])
  case object([String: WrittenJSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let list = try? value.decode([WrittenJSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: WrittenJSON].self))
    }
  }

  static func read(_ path: String) throws -> WrittenJSON {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let file = Tool.repository.appending(path: path)
    return try decoder.decode(WrittenJSON.self, from: Data(contentsOf: file))
  }

  var elements: [WrittenJSON] {
    guard case .list(let list) = self else { return [] }
    return list
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The value of a key; of a list, the entry with that id or name, or that holds that word.
  func part(_ name: String) -> WrittenJSON? {
    switch self {
    case .object(let object): object[name]
    case .list(let list):
      list.first { $0.isCalled(name) } ?? list.first { $0.holds(name) }
    case .text, .flag, .number: nil
    }
  }

  private func isCalled(_ name: String) -> Bool {
    switch self {
    case .text(let text): text == name
    case .object(let object):
      ["id", "name", "right", "recipient"].contains { key in
        if case .text(name)? = object[key] { true } else { false }
      }
    case .flag, .number, .list: false
    }
  }

  private func holds(_ name: String) -> Bool {
    switch self {
    case .text(let text): text == name
    case .object(let object): object.values.contains { $0.holds(name) }
    case .list(let list): list.contains { $0.holds(name) }
    case .flag, .number: false
    }
  }
}
