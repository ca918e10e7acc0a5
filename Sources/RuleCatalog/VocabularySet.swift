/// Which vocabularies and subjects some words belong to, by their numbers in the catalogue.
public struct VocabularySet: Sendable, Hashable {
  public var vocabularies: UInt64 = 0
  public var subjects: UInt64 = 0

  public init() {}

  /// How many of each there can be.
  static let capacity = 64

  public var isEmpty: Bool { vocabularies | subjects == 0 }

  /// Whether the two have a vocabulary in common.
  public func intersects(_ other: VocabularySet) -> Bool {
    vocabularies & other.vocabularies | subjects & other.subjects != 0
  }

  /// - Parameter vocabulary: its number in the catalogue.
  public func contains(vocabulary: Int) -> Bool {
    vocabulary >= 0 && vocabularies >> UInt64(vocabulary) & 1 == 1
  }

  /// Adds all vocabularies of another set.
  public mutating func formUnion(_ other: VocabularySet) {
    vocabularies |= other.vocabularies
    subjects |= other.subjects
  }

  /// The numbers of the subjects, ascending.
  public var subjectNumbers: [Int] {
    (0..<VocabularySet.capacity).filter { subjects >> UInt64($0) & 1 == 1 }
  }
}
