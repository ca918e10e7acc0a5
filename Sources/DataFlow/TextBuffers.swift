import SourceModel

/// The structures of C that are no more than a text in the making: a pointer to bytes, and how many there are
/// (`struct strbuf { char *s; size_t len; }`). What one of them holds, another does not, so that their members are parts of
/// the value that has them, and not places that all values of the type share.
struct TextBuffers: Sendable {
  private var types: Set<Symbol> = []

  init(_ builder: borrowing TreeBuilder, areSwift: [Bool]) {
    for file in areSwift.indices where !areSwift[file] {
      let end = Int(builder.firstDeclarations[file + 1])
      for index in Int(builder.firstDeclarations[file])..<end
      where builder.kindOf[index] == .structure && TextBuffers.isBuffer(index, before: end, builder)
      {
        types.insert(builder.ownerOf[index])
      }
    }
  }

  func contains(_ type: Symbol) -> Bool { !types.isEmpty && types.contains(type) }

  private static func isBuffer(
    _ structure: Int, before end: Int, _ builder: borrowing TreeBuilder
  ) -> Bool {
    var texts = 0
    var hasLength = false
    var index = structure + 1
    // What stands in a structure follows it.
    while index < end, Int(builder.parentOf[index]) >= structure {
      let type = builder.symbols.text(builder.textOf[index])
      guard builder.kindOf[index] == .field, Int(builder.parentOf[index]) == structure else {
        return false
      }
      if type.contains("*") || type.contains("[") {
        guard bytes.contains(where: { type.contains($0) }), !type.contains("**") else {
          return false
        }
        texts += 1
      } else {
        guard !type.contains("struct"), !type.contains("(") else { return false }
        hasLength = hasLength || lengths.contains(builder.symbols.text(builder.nameOf[index]))
      }
      index += 1
    }
    return texts == 1 && hasLength
  }

  private static let bytes = ["char", "uint8_t", "gchar", "void", "byte"]

  /// What the number of the bytes is called.
  private static let lengths: Set<String> = [
    "alloc", "allocated", "cap", "capacity", "len", "length", "max", "n", "size", "used",
  ]
}
