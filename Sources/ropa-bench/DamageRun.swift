import SourceModel
import SwiftFrontEnd

/// Reads real files that were damaged at random, the same ones from the same seed.
///
/// The process ends where a file makes the front end trap, so the seed and number of the file are printed
/// before a slow one is reported; no file may take long.
struct DamageRun {
  private var random: Random
  private let seed: UInt64
  private let count: Int
  private let files: [[UInt8]]

  init(arguments: [String]) {
    seed = arguments.first.flatMap { UInt64($0) } ?? 1
    count = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
    random = Random(seed: seed)
    files = SwiftFiles.paths(in: Array(arguments.dropFirst(2))).map(SwiftFiles.read)
      .filter { $0.count > 100 && $0.count < 20_000 }
  }

  /// False where there is nothing to damage or a file took over a second.
  mutating func run() -> Bool {
    guard !files.isEmpty else {
      print("no Swift files of 100 to 20,000 bytes")
      return false
    }
    var slowest = 0.0
    var total = 0
    for number in 0..<count {
      let bytes = damaged()
      total += bytes.count
      let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
      let time = ProcessorTime.measure(.thisProcess) { _ = SwiftFrontEnd().facts(of: file) }
      if time > slowest { slowest = time }
      if time > 1 { print("seed \(seed), file \(number): \(Table.decimal(time)) s") }
    }
    print(
      "\(count) damaged files, \(Table.megabytes(total)), none crashed; "
        + "the slowest took \(Table.decimal(slowest * 1000)) ms")
    return slowest < 1
  }

  private static let fragments = [
    "\"\"\"", "\\(", "#if ", "#endif", "case ", "func ", "let ", "in ", "#\"", "/*", "*/", "//",
    "-> ", "where ", "}", "{", "init(", "var ", "`", "switch ", "é", "try? ", "\r\n", "\\#(", "<",
    ">", "(", ")", "[", "]", "@", "#", "/", "?", ":", ",", ".", "&", "$0", "\u{0}",
  ].map { Array($0.utf8) }

  private mutating func damaged() -> [UInt8] {
    var bytes = files[random.below(files.count)]
    for _ in 0...random.below(6) where bytes.count > 1 {
      let place = random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.remove(at: place)
      case 2:
        let fragment = DamageRun.fragments[random.below(DamageRun.fragments.count)]
        bytes.insert(contentsOf: fragment, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(200)))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}

/// The same numbers from the same seed, on every machine.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(limit, 1)
  }
}
