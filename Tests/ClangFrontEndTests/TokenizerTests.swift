import Foundation
import SourceModel
import Testing

@testable import ClangFrontEnd

/// Tokens of both lexers as lines, to see where they part.
private func lines(_ tokens: [Token], _ bytes: [UInt8]) -> [String] {
  tokens.map { token in
    let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    return "\(token.start) \(token.symbol) \(token.startsLine) \(text)"
  }
}

/// Where our tokens first differ from clang's, or nil.
private func difference(_ bytes: [UInt8], _ library: Library) throws -> String? {
  guard let unit = TranslationUnit(textOf: bytes, library) else {
    throw NoLibclang(description: "libclang failed")
  }
  let clang = lines(ClangTokens(unit, bytes: bytes, spelling: .forCPlusPlus).tokens, bytes)
  let ours = lines(Tokenizer(bytes, spelling: .forCPlusPlus).tokens, bytes)
  for index in 0..<max(clang.count, ours.count) {
    let left = index < clang.count ? clang[index] : "the end"
    let right = index < ours.count ? ours[index] : "the end"
    if left != right { return "clang sees \(left), we see \(right)" }
  }
  return nil
}

@Test(arguments: [
  "a+++b---c->d->*e.*f...g::h", "x<<=1>>=2<=3>=4==5!=6&&7||8^=9|=1&=2%=3", "a<:1:>b<%c%>%:d%:%:e",
  "f<::a>b<:::c", "1.5e+3f 0x1p-3 .5 1'000 1..2 0b1 1e",
  "L\"a\" u8\"b\" U'c' R\"x(\")x\" LR\"(d)\"",
  "\"a\\\"b\" 'c\\'d' '' '' \"\"", "\"open\nnext 'open\nnext", "#if 0\ndon't /* stop\n#endif */ x",
  "a \\\nb // c \\\n still c\nd /* e */ f", "in\\\nt x\\  \ny", "@\"x\" @property `a \\ b",
  "a b åäö $x _y", "\u{FEFF}int x;\r\nint y;\rz", "/* open", "// end", "\"a\\\nb\"",
  "a /**/ b /*/ c */ d", "#define X(a) #a ## b\n", "x = y<=z>w", "R\"open(x", "/", "a//",
])
func `tokens are clang's`(_ code: String) throws {
  let library = try Library.open().get()
  #expect(try difference([UInt8](code.utf8), library) == nil)
}

/// The C files of this repository, and of the tree that ROPA_C_TREE names.
let filesOfTrees: [String] = {
  let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let roots = ["Fixtures", "Rules", "Sources"].map { repository.appending(path: $0).path }
  let more = ProcessInfo.processInfo.environment["ROPA_C_TREE"].map { [$0] } ?? []
  return (roots + more).flatMap { root in
    (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter { ["c", "h", "m", "mm", "cc", "cpp"].contains(($0 as NSString).pathExtension) }
      .sorted().map { "\(root)/\($0)" }
  }
}()

@Test func `whole files have clang's tokens`() throws {
  let library = try Library.open().get()
  #expect(filesOfTrees.count > 10)
  for file in filesOfTrees {
    guard let data = FileManager.default.contents(atPath: file) else { continue }
    let difference = try difference([UInt8](data), library)
    #expect(difference == nil, "\(file): \(difference ?? "")")
  }
}
