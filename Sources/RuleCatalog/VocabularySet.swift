/// Which vocabularies and subjects some words belong to, by their numbers in the catalogue.
public struct VocabularySet: Sendable, Hashable {
  private var vocabularies: UInt64 = 0
  private var moreVocabularies: UInt64 = 0
  public var subjects: UInt64 = 0

  public init() {}

  /// How many vocabularies there can be.
  static let mostVocabularies = 128
  /// How many subjects there can be.
  static let mostSubjects = 64

  public var isEmpty: Bool { vocabularies | moreVocabularies | subjects == 0 }

  /// Whether the two have a vocabulary in common.
  public func intersects(_ other: VocabularySet) -> Bool {
    vocabularies & other.vocabularies | moreVocabularies & other.moreVocabularies
      | subjects & other.subjects != 0
  }

  /// - Parameter vocabulary: its number in the catalogue, or -1.
  public func contains(vocabulary: Int) -> Bool {
    guard vocabulary >= 0 else { return false }
    return vocabulary < 64
      ? vocabularies >> UInt64(vocabulary) & 1 == 1
      : moreVocabularies >> UInt64(vocabulary - 64) & 1 == 1
  }

  /// - Parameter vocabulary: its number in the catalogue.
  mutating func insert(vocabulary: Int) {
    if vocabulary < 64 {
      vocabularies |= 1 << UInt64(vocabulary)
    } else {
      moreVocabularies |= 1 << UInt64(vocabulary - 64)
    }
  }

  /// Adds all vocabularies of another set.
  public mutating func formUnion(_ other: VocabularySet) {
    vocabularies |= other.vocabularies
    moreVocabularies |= other.moreVocabularies
    subjects |= other.subjects
  }

  /// The numbers of the subjects, ascending.
  public var subjectNumbers: [Int] {
    var numbers: [Int] = []
    var rest = subjects
    while rest != 0 {
      numbers.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return numbers
  }
}
