import Classification
import DataFlow
import Reporting
import SourceModel

/// Texts of the code that a report shows besides lines: names that are texts there (keys of dictionaries,
/// columns), and what a damaged file is reported with. Nobody's data and no secret may be in them.
struct ShownTexts {
  private let finder: WrittenValueFinder

  init(_ finder: WrittenValueFinder) { self.finder = finder }

  func masking(_ text: String) -> String {
    // What an ordinary name is of can hold neither.
    guard text.utf8.count >= 6, text.utf8.contains(where: { $0 <= 0x40 }) else { return text }
    return maskingSecrets(finder.masking(text))
  }

  func masking(_ classification: Classification) -> Classification {
    var result = classification
    for index in result.fields.indices {
      let name = result.fields[index].name
      let masked = masking(name)
      guard masked != name else { continue }
      result.fields[index].why = result.fields[index].why.replacing(name, with: masked)
      result.fields[index].name = masked
    }
    for index in result.unknownHosts.indices {
      // A part of a host that looks made at random is its name all the same.
      result.unknownHosts[index].host = finder.masking(result.unknownHosts[index].host)
    }
    return result
  }

  func masking(_ data: DataFlows) -> DataFlows {
    var result = data
    for index in result.flows.indices {
      result.flows[index].host = result.flows[index].host.map(finder.masking)
    }
    for index in result.contacts.indices {
      result.contacts[index].host = finder.masking(result.contacts[index].host)
    }
    return result
  }

  func masking(_ files: [UnreadFile]) -> [UnreadFile] {
    files.map { file in
      guard case .damaged(let why) = file.reason else { return file }
      return UnreadFile(path: file.path, reason: .damaged(masking(why)))
    }
  }

  func masking(_ gaps: [FileGap]) -> [FileGap] {
    gaps.map { gap in
      FileGap(path: gap.path, location: gap.location, reason: masking(gap.reason))
    }
  }
}
