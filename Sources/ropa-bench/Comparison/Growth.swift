#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Scans of generated trees that double and more: whether time and memory grow as the tree does.
struct Growth {
  struct Point {
    var lines: Int
    var trial: Trial
  }

  /// Of one scan, in seconds.
  private static let limit = 600

  static let usual = [1_000_000, 2_000_000, 5_000_000, 10_000_000]

  /// Measures each size in a temporary folder, which is gone afterwards.
  ///
  /// - Parameter program: `ropa-bench` itself.
  static func measure(
    _ sizes: [Int], ropa: String, program: String, in folder: String
  ) -> [Point] {
    var points: [Point] = []
    print(Table.row(["generated Swift, ropa --no-cache"] + columns))
    for lines in sizes {
      let tree = "\(folder)/generated-\(lines)"
      defer { try? FileManager.default.removeItem(atPath: tree) }
      guard write(lines: lines, to: tree) else {
        print("\(lines) lines cannot be written to \(folder)")
        break
      }
      guard let trial = scan(tree, ropa, program) else { break }
      let point = Point(lines: lines, trial: trial)
      print(Table.row(cells(point)))
      fflush(nil)
      points.append(point)
    }
    return points
  }

  static let columns = ["seconds", "processor s", "µs a line", "peak MB"]

  /// Of processors for a line: what else the machine does hardly counts.
  static func microseconds(_ point: Point) -> Double {
    point.trial.processor / Double(point.lines) * 1e6
  }

  static func cells(_ point: Point) -> [String] {
    [
      words(point.lines), Table.decimal(point.trial.seconds),
      Table.decimal(point.trial.processor), Table.decimal(microseconds(point)),
      "\(point.trial.peak / 1_000_000)",
    ]
  }

  /// `2 million lines`
  static func words(_ lines: Int) -> String {
    lines % 1_000_000 == 0 ? "\(lines / 1_000_000) million lines" : "\(lines) lines"
  }

  /// The median of three, or of as many as fit into twenty seconds.
  private static func scan(_ tree: String, _ ropa: String, _ program: String) -> Trial? {
    var trials: [Trial] = []
    while trials.count < 3, trials.reduce(0, { $0 + $1.seconds }) < 20 {
      TouchedMemory.take(program)
      let command = [ropa, "scan", "--no-cache", tree]
      guard let trial = Trial.run(command, limit: limit), trial.code == 0 else {
        print("no scan of \(tree) came to its end within \(limit) s")
        return nil
      }
      trials.append(trial)
    }
    return Trial.median(trials)
  }

  /// A folder a thousand files, as a tree of many modules has them.
  static func write(lines: Int, to tree: String) -> Bool {
    let count = lines / GeneratedFile.lines
    for number in 0..<count {
      let folder = "\(tree)/Module\(number / 1000)/Sources"
      if number % 1000 == 0 {
        let made: ()? = try? FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        if made == nil { return false }
      }
      let text = GeneratedFile.text(number, of: count)
      guard Files.write(text, to: "\(folder)/File\(number).swift") else { return false }
    }
    return true
  }
}
