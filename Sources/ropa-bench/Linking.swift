import BuiltInRules
import Classification
import DataFlow
import SourceModel
import SwiftFrontEnd

/// What following data through a whole tree costs next to reading it: processor time on one core, and the
/// most memory that the process had.
struct Linking {
  private let arguments: [String]
  private let holding: FactsHolding

  /// - Parameter arguments: lines or paths; behind `--packed` all facts are held as those of large trees are.
  init(arguments: [String]) {
    self.arguments = arguments.filter { $0 != "--packed" }
    holding = arguments.contains("--packed") ? .packed(nil) : .open
  }

  /// False where there is nothing to read.
  func run() -> Bool {
    guard arguments.count == 1, let lines = Int(arguments[0]) else {
      return measure(SwiftFiles.paths(in: arguments))
    }
    // Made-up code is written down first, so that it is read as any other.
    return Files.inTemporaryFolder { folder in
      guard Growth.write(lines: lines, to: folder) else {
        print("\(lines) lines cannot be written to \(folder)")
        return false
      }
      return measure(SwiftFiles.paths(in: [folder]))
    }
  }

  private func measure(_ paths: [String]) -> Bool {
    guard !paths.isEmpty else {
      print("no Swift files")
      return false
    }
    var lines = 0
    var size = 0
    var held: [HeldFacts] = []
    let reading = ProcessorTime.measure(.thisProcess) {
      for path in paths {
        let file = SourceFile(
          path: path, language: path.hasSuffix("/Package.swift") ? .swiftManifest : .swift,
          bytes: SwiftFiles.read(path))
        lines += file.bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        size += file.bytes.count
        if case .success(let found) = SwiftFrontEnd().facts(of: file) {
          held.append(HeldFacts(found, holding))
        }
      }
    }
    let facts = TreeFacts(held)
    print("\(paths.count) files, \(lines) lines, \(Table.megabytes(size)); one core")
    print(Table.row(["", "seconds", "MB/s", "to reading", "peak"]))
    row("reading", reading, reading, size)
    let catalog = BuiltInRules.catalog
    var classification = Classification(fields: [], recipients: [])
    let classifying = ProcessorTime.measure(.thisProcess) {
      classification = classify(facts, with: catalog)
    }
    row("classification", classifying, reading, size)
    var flows = 0
    let linking = ProcessorTime.measure(.thisProcess) {
      flows =
        followData(
          in: facts, classification, sinks: catalog.sinks, recipients: catalog.recipients
        ).flows.count
    }
    row("following data", linking, reading, size)
    print("\(classification.fields.count) fields, \(flows) flows")
    return true
  }

  private func row(_ name: String, _ seconds: Double, _ reading: Double, _ size: Int) {
    print(
      Table.row([
        name, Table.decimal(seconds), Table.decimal(Double(size) / 1e6 / max(seconds, 1e-6)),
        Table.decimal(seconds / reading), Table.megabytes(MemoryUse.peak()),
      ]))
  }
}

/// Made-up code of an app: types that hold personal data, services that hand it on to those of other files, and
/// now and then one that sends it.
enum GeneratedFile {
  static let lines = 100

  /// As many lines as every file has, those of a comment at the top among them.
  static func text(_ number: Int, of count: Int) -> String {
    let code = code(number, of: count)
    let missing = lines - code.utf8.count { $0 == 0x0A }
    return String(repeating: "// Made up, to be measured with.\n", count: max(0, missing)) + code
  }

  private static func code(_ number: Int, of count: Int) -> String {
    let next = (number * 7 + 1) % max(count, 1)
    var text = """
      import Foundation

      struct Customer\(number): Codable {
        var id: Int
        var email: String
        var phoneNumber: String?
        var seats: Int
        var isActive: Bool
        var next: Customer\(next)?
      }

      final class Service\(number) {
        private let following: Service\(next)
        private var waiting: [Customer\(number)] = []
        private var total = 0

        init(following: Service\(next)) { self.following = following }

        func add(_ customer: Customer\(number)) {
          waiting.append(customer)
          total += customer.seats
          following.hand(customer.email, seats: customer.seats)
        }

      """
    var line = text.utf8.count { $0 == 0x0A }
    var method = 0
    while line < lines - 16 {
      text += """
          func step\(method)(_ text: String, seats: Int) -> String {
            let parts = text.split(separator: ",").map(String.init)
            guard let first = parts.first, seats > \(method) else { return text }
            var result = first.trimmingCharacters(in: .whitespaces)
            for part in parts.dropFirst() { result += "-\\(part)" }
            return result
          }

        """
      line += 8
      method += 1
    }
    let host = number % 50 == 0 ? "api.mailjet.com" : "api.example.com"
    text += """
        func hand(_ address: String, seats: Int) {
          let text = step0(address, seats: seats)
          if seats > total { send(step1(text, seats: seats)) }
        }

        func send(_ text: String) {
          var request = URLRequest(url: URL(string: "https://\(host)/v1")!)
          request.httpBody = Data(text.utf8)
          URLSession.shared.dataTask(with: request).resume()
        }
      }

      """
    return text
  }
}
