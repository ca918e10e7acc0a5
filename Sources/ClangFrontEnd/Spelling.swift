/// Turns the spelling of a word into its symbol.
struct Spelling: Sendable {
  private let words: [String: Symbol]
  /// By the first byte, a bit for each length that a word with it has: most words are no keywords.
  private let lengths: [UInt32]
  private static let c: [(Symbol, String)] = [
    (.typedefKeyword, "typedef"), (.externKeyword, "extern"), (.staticKeyword, "static"),
    (.constKeyword, "const __const"),
    (
      .qualifier,
      """
      volatile restrict inline register auto __inline __inline__ __restrict __restrict__ \
      __volatile__ __volatile __extension__ _Thread_local __thread _Noreturn _Atomic \
      _Nullable _Nonnull _Null_unspecified __nullable __nonnull nullable nonnull \
      __block __weak __strong __unsafe_unretained __autoreleasing __bridge __bridge_transfer \
      __bridge_retained __kindof __unused IBOutlet oneway inout bycopy byref
      """
    ),
    (.attribute, "__attribute__ __attribute __declspec _Alignas _Static_assert __asm__ asm __asm"),
    (
      .builtinType,
      "void char short int long float double signed unsigned _Bool _Complex __int128 __signed__"
    ),
    (.typeof, "typeof __typeof__ __typeof __auto_type"),
    (.structKeyword, "struct"), (.unionKeyword, "union"), (.enumKeyword, "enum"),
    (.ifKeyword, "if"), (.elseKeyword, "else"), (.whileKeyword, "while"), (.forKeyword, "for"),
    (.doKeyword, "do"), (.switchKeyword, "switch"), (.caseKeyword, "case"),
    (.defaultKeyword, "default"), (.returnKeyword, "return"), (.gotoKeyword, "goto"),
    (.breakKeyword, "break continue"),
    (.sizeof, "sizeof _Alignof __alignof__ __alignof _Alignof"),
  ]

  private static let cPlusPlus: [(Symbol, String)] = [
    (.classKeyword, "class"), (.namespaceKeyword, "namespace"), (.templateKeyword, "template"),
    (.usingKeyword, "using"), (.operatorKeyword, "operator"),
    (.accessKeyword, "public private protected signals slots"), (.tryKeyword, "try"),
    (.catchKeyword, "catch"), (.prefixKeyword, "new delete throw co_await co_yield co_return"),
    (
      .qualifier,
      "virtual explicit constexpr consteval constinit friend mutable typename thread_local noexcept"
    ),
    (.builtinType, "bool wchar_t char8_t char16_t char32_t"), (.attribute, "alignas static_assert"),
    (.typeof, "decltype auto"), (.sizeof, "alignof typeid"),
  ]

  static let forC = Spelling(c)
  static let forCPlusPlus = Spelling(c + cPlusPlus)

  private init(_ groups: [(Symbol, String)]) {
    var words: [String: Symbol] = [:]
    var lengths: [UInt32] = Array(repeating: 0, count: 256)
    for (symbol, spellings) in groups {
      for word in spellings.split(separator: " ") {
        words[String(word)] = symbol
        if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt32(word.utf8.count) }
      }
    }
    self.words = words
    self.lengths = lengths
  }

  func symbol(ofWord bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
    guard bytes.count >= 2, bytes.count < 32,
      lengths[Int(bytes[0])] & 1 << UInt32(bytes.count) != 0
    else { return .identifier }
    return words[String(decoding: bytes, as: UTF8.self)] ?? .identifier
  }
}
