import BuiltInRules
import Classification
import RuleCatalog
import SourceModel
import Testing

/// Samples prove every rule through the real front ends, against the whole catalogue.
struct SampleTests {
  private let catalog: RuleCatalog

  init() throws { catalog = BuiltInRules.catalog }

  @Test(arguments: Sample.all)
  func `what a sample marks is found and nothing else`(sample: Sample) throws {
    let found = try sample.classification().marks
    let expected = sample.marks("expect").union(sample.marks("present"))
      .union(sample.marks("mentioned"))
    #expect(found.subtracting(expected).sorted() == [], "found and not marked")
    #expect(expected.subtracting(found).sorted() == [], "marked and not found")
  }

  @Test(arguments: Sample.all)
  func `a known miss is still missed`(sample: Sample) throws {
    let found = try sample.classification().marks
    for miss in sample.marks("missed") {
      let found = found.contains(miss.replacing("missed", with: "expect"))
      #expect(!found, "found at last, mark it as expected: \(miss)")
    }
  }

  @Test func `every rule has a sample in Swift and in C`() {
    let stems =
      catalog.categories.map { "data/\($0.id)" }
      + catalog.recipients.map { "recipients/\($0.id)" }
    #expect(!stems.isEmpty)
    for stem in stems {
      let languages = Sample.all.filter { $0.stem == stem }.map(\.language)
      #expect(languages.contains(.swift) && languages.contains(.c), "\(stem)")
    }
  }

  @Test func `every phrase of a category fires in some sample`() throws {
    let reasons = try Sample.all.flatMap { try $0.classification().fields }
      .map { "\($0.rule) \($0.why)" }
    for category in catalog.categories {
      let phrases = category.phrases + category.conditions.flatMap(\.phrases)
      let own = reasons.filter { $0.hasPrefix("\(category.id) ") }
      let proven = Set(
        phrases.filter { phrase in own.contains { $0.contains("\"\(phrase.text)\" of ") } }
          .map(\.letters))
      for phrase in phrases {
        #expect(proven.contains(phrase.letters), "\(category.id): \"\(phrase.text)\"")
      }
      for source in category.platform where source.kind != .plist {
        let reason = source.kind == .settings ? " asks for it" : " of the platform yields it"
        let isProven = reasons.contains("\(category.id) \(source.name)\(reason)")
        #expect(isProven, "\(category.id): \(source.name)")
      }
      for type in category.types {
        let isProven = reasons.contains { $0.hasPrefix("\(category.id) the type \(type) of ") }
        #expect(isProven, "\(category.id): the type \(type)")
      }
    }
  }

  @Test func `every exception of a category stays silent in some sample`() throws {
    var silent: Set<String> = []
    var found: Set<String> = []
    for sample in Sample.all {
      let facts = try sample.facts()
      let marked = sample.marks("expect")
      for declaration in facts.declarations {
        let line = facts.location(of: declaration.offset).line
        let words = NameWords(facts.names[declaration.name]).strings.joined(separator: " ")
        silent.insert(words)
        for category in catalog.categories where marked.contains("\(line): expect \(category.id)") {
          found.insert("\(category.id) \(words)")
        }
      }
    }
    for category in catalog.categories {
      for exception in category.exceptions {
        let words = NameWords(exception.text).strings.joined(separator: " ")
        let isSilent = silent.contains(words) && !found.contains("\(category.id) \(words)")
        #expect(isSilent, "\(category.id): \"\(exception.text)\"")
      }
    }
  }

  @Test func `every piece of evidence of a recipient is proven by its samples`() throws {
    let findings = Dictionary(
      grouping: try Sample.all.filter {
        $0.stem.hasPrefix("recipients/") || $0.stem.hasPrefix("facades/")
      }.flatMap { sample in
        try sample.classification().recipients.map { (stem: sample.stem, finding: $0) }
      }, by: \.finding.recipient)
    for recipient in catalog.recipients {
      for evidence in recipient.evidence where evidence.isProvenBySamples {
        // What a facade adds, the facade's samples prove.
        let folder = evidence.facade == nil ? "recipients/\(recipient.id)" : "facades/"
        let findings = (findings[recipient.id] ?? []).filter { $0.stem.hasPrefix(folder) }
          .map(\.finding)
        let isProven = findings.contains { $0.evidence == evidence.kind && $0.shows(evidence) }
        #expect(isProven, "\(recipient.id): \(evidence.kind.rawValue) \(evidence.value)")
      }
    }
  }
}

extension RecipientEvidence {
  /// A package, a file or what needs one does not stand in a sample.
  fileprivate var isProvenBySamples: Bool {
    kind != .package && kind != .file && reach != .packaged
  }
}

extension Phrase {
  /// What code has of it: the Swedish `ålder` and the Danish `alder` are one word there.
  fileprivate var letters: String { NameWords(text).strings.joined() }
}

extension RecipientFinding {
  fileprivate func shows(_ evidence: RecipientEvidence) -> Bool {
    if evidence.kind == .credential || evidence.kind == .urlScheme {
      let common = String(evidence.value.prefix { $0 != "{" })
      return value.hasPrefix(common)
    }
    if evidence.kind == .name {
      let letters = NameWords(evidence.value).strings.joined()
      return NameWords(value).strings.joined().contains(letters)
    }
    return switch evidence.reach {
    case .prefix: value.hasPrefix(evidence.value)
    case .packaged: false
    case .whole, .shared, .link:
      evidence.value.hasPrefix(".") ? value.hasSuffix(evidence.value) : value == evidence.value
    }
  }
}
