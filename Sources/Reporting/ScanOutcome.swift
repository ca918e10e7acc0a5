import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// Everything that a report can say about a scan.
public struct ScanOutcome: Sendable {
  /// `ropa 0.1.0`
  public var tool: String
  /// The number of files read, by group of languages.
  public var read: [LanguageGroup: Int]
  /// How many of them stand in folders of tests, so that no data is followed through them.
  public var tests: Int
  /// Sorted by path.
  public var unread: [UnreadFile]
  /// Files and folders that were left out on purpose, by reason; sorted by reason.
  public var leftOut: [LeftOut]
  /// Files in no language that ropa reads.
  public var otherFiles: Int
  /// Parts of files that could not be read; sorted by path and place.
  public var gaps: [FileGap]
  /// Sentences about how the tree was listed, such as why git was not asked.
  public var notes: [String]
  public var classification: Classification
  public var data: DataFlows

  public init(
    tool: String, read: [LanguageGroup: Int], tests: Int = 0, unread: [UnreadFile],
    leftOut: [LeftOut], otherFiles: Int, gaps: [FileGap], notes: [String],
    classification: Classification, data: DataFlows
  ) {
    self.tool = tool
    self.read = read
    self.tests = tests
    self.unread = unread
    self.leftOut = leftOut
    self.otherFiles = otherFiles
    self.gaps = gaps
    self.notes = notes
    self.classification = classification
    self.data = data
  }

  /// In the order of their numbers, from 1 on.
  public var flows: [Flow] { data.flows }

  /// Calls to which more leads than was followed, as a reader is told of them; sorted by path and place.
  var unfinished: [FileGap] {
    data.unfinished.map { place in
      FileGap(
        path: place.path, location: place.location,
        reason: "more leads to what is sent here than ropa follows, so flows may be missing")
    }
  }

  /// The number of files read in all.
  public var filesRead: Int { read.values.reduce(0, +) }
}

/// Files that were left out on purpose.
public struct LeftOut: Sendable, Hashable {
  /// `Pods`, `generated`
  public var reason: String
  public var files: Int

  public init(reason: String, files: Int) {
    self.reason = reason
    self.files = files
  }
}

/// A part of a file that could not be read.
public struct FileGap: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// Without full stop.
  public var reason: String

  public init(path: String, location: SourceLocation, reason: String) {
    self.path = path
    self.location = location
    self.reason = reason
  }
}

/// Gives one line of a file of the tree, counted from 1, without its line break; nil where there is none.
public typealias LineSource = (_ path: String, _ line: Int) -> String?
