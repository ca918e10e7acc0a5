import SourceModel

/// The meanings of the names of one file, each looked at once.
struct FileWords {
  private let tree: LinkedTree
  private let names: NameTable
  private let symbols: [Symbol]
  private var firstWords: [WordMeaning?]

  init(_ tree: LinkedTree, file: Int) {
    self.tree = tree
    names = tree.files[file].names
    symbols = tree.symbolsOf[file]
    firstWords = Array(repeating: nil, count: names.count)
  }

  /// What a whole name says.
  subscript(name: Name) -> WordMeaning { tree.words[symbols[Int(name.number)]] }

  /// What the first word of a name says: of `fetchUser` what `fetch` says.
  mutating func first(of name: Name) -> WordMeaning {
    if let known = firstWords[Int(name.number)] { return known }
    let symbol = names.withBytes(of: name) { bytes in
      let end = bytes.firstIndex { !($0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39) }
      return tree.symbols.find(UnsafeBufferPointer(rebasing: bytes[..<(end ?? bytes.count)]))
    }
    let meaning = symbol == 0 ? [] : tree.words[symbol]
    firstWords[Int(name.number)] = meaning
    return meaning
  }

  /// Whether a function of that name is one of somebody's own after `printf`; those of the C library are
  /// known better.
  func endsInPrintf(_ name: Name) -> Bool {
    names.withBytes(of: name) { bytes in
      bytes.last == UInt8(ascii: "f") && bytes.count > 8
        && bytes.suffix(7).elementsEqual("_printf".utf8)
    }
  }

  /// Whether a function of that name gives a number that it is given, or asked for: `atoi`, `json_object_get_int`,
  /// `ntohl`, `toupper`.
  func givesNumber(_ name: Name) -> Bool {
    let text = names[name].lowercased()
    if ["to", "ntoh", "hton", "abs"].contains(where: text.hasPrefix) { return true }
    return ["ato", "strto", "_int", "num", "getint", "asint", "toint"].contains(
      where: text.contains)
  }

  /// Whether a method of that name makes an object: `init`, `initWithBaseURL:`.
  func isInitializer(_ name: Name) -> Bool {
    names.withBytes(of: name) { bytes in
      bytes.starts(with: "init".utf8)
        && bytes.dropFirst(4).first.map { $0 >= 0x41 && $0 <= 0x5A } ?? true
    }
  }

  /// Whether what has that label says where something is: `initWithBaseURL`, `baseURL`, `host`.
  func endsInAddress(_ label: Name) -> Bool {
    names.withBytes(of: label) { bytes in
      ["URL", "Url", "url", "Host", "host"].contains {
        bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
  }

  /// Whether a function of that name encodes what it is given.
  func isEncoding(_ name: Name) -> Bool {
    names.withBytes(of: name) { bytes in
      bytes.first == UInt8(ascii: "e") && bytes.starts(with: "encode".utf8)
    }
  }

  /// Whether a name is that of an encoder: `encoder`, `jsonEncoder`.
  func isEncoder(_ name: Name) -> Bool {
    names.withBytes(of: name) { bytes in
      bytes.last == UInt8(ascii: "r") && bytes.suffix(6).elementsEqual("ncoder".utf8)
    }
  }

  /// Whether a name starts with a capital letter, as types do.
  func isCapital(_ name: Name) -> Bool { names.isCapital(name) }
}

extension NameTable {
  /// Whether a name starts with a capital of ASCII, as those of types do.
  func isCapital(_ name: Name) -> Bool {
    withBytes(of: name) { bytes in
      guard let first = bytes.first else { return false }
      return first >= 0x41 && first <= 0x5A
    }
  }
}
