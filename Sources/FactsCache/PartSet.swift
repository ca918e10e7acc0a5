import SourceModel

/// All parts of one split of a tree, and no others.
public struct PartSet: Sendable {
  /// Ascending by the numbers of their shards.
  public let parts: [FactsPart]
  public let tree: PartedTree
  /// As the machine of the first shard counted them; another may have had more lying about.
  public let otherFiles: Int

  /// Holds the parts against each other.
  ///
  /// - Parameter paths: in any order.
  public init(_ paths: [String], by build: PartBuild) throws(PartRefusal) {
    var parts: [FactsPart] = []
    for path in paths { parts.append(try FactsPart(path, by: build)) }
    guard let first = parts.first else { throw PartRefusal("there are no parts to link") }
    for part in parts.dropFirst() {
      if let why = difference(part, first) { throw PartRefusal(why) }
    }
    var owners: [Int: String] = [:]
    for part in parts {
      guard let other = owners.updateValue(part.path, forKey: part.shard.number) else { continue }
      throw PartRefusal(
        "\(other) and \(part.path) are both part \(part.shard.text); give each part once")
    }
    let missing = (1...first.shard.count).filter { owners[$0] == nil }
    guard missing.isEmpty else { throw PartSet.missing(missing, of: first) }
    self.parts = parts.sorted { $0.shard.number < $1.shard.number }
    tree = first.tree
    otherFiles = self.parts.first?.otherFiles ?? 0
  }

  /// What all parts say of their files, in the order of the files.
  ///
  /// - Returns: each entry with its part's number in `parts`.
  public func entries() throws(PartRefusal) -> [(part: Int, entry: PartEntry)] {
    var entries: [(part: Int, entry: PartEntry)] = []
    for (number, part) in parts.enumerated() {
      for entry in try part.entries() { entries.append((number, entry)) }
    }
    let files = entries.map(\.entry.file)
    let ascends = zip(files, files.dropFirst()).allSatisfy { file, next in
      file.path.utf8.lexicographicallyPrecedes(next.path.utf8)
    }
    guard ascends, tree.listing.isOf(files) else {
      throw PartRefusal(
        "the parts do not hold the \(tree.listing.files) files of the tree that they say they are "
          + "of; make them anew with \"ropa facts\"")
    }
    return entries
  }

  private static func missing(_ numbers: [Int], of first: FactsPart) -> PartRefusal {
    let count = first.shard.count
    let remedy = "\"ropa facts --shard \(numbers[0])/\(count)\" makes "
    guard numbers.count > 1 else {
      return PartRefusal("part \(numbers[0]) of \(count) is missing; \(remedy)it")
    }
    let named = numbers.prefix(10).map(String.init)
    let list =
      numbers.count > named.count
      ? named.joined(separator: ", ") + " and \(numbers.count - named.count) more"
      : named.dropLast().joined(separator: ", ") + " and \(named.last ?? "")"
    return PartRefusal("parts \(list) of \(count) are missing; \(remedy)the first of them")
  }
}

/// Why two parts are not of one split of one tree; nil where they are.
private func difference(_ part: FactsPart, _ first: FactsPart) -> String? {
  let (here, there) = (part.tree, first.tree)
  let (path, other) = (part.path, first.path)
  guard part.shard.count == first.shard.count else {
    return "\(path) is part \(part.shard.text), and \(other) part \(first.shard.text); "
      + "link the parts of one split"
  }
  guard here.commits == there.commits else {
    return "\(path) is of \(words(here.commits)), and \(other) of \(words(there.commits)); "
      + "make all parts of one commit"
  }
  guard here.root == there.root, here.paths == there.paths, here.place == there.place else {
    return "\(path) is of \(words(here)), and \(other) of \(words(there)); make all parts with the "
      + "same PATH, relative to the same folder"
  }
  guard here.exclude == there.exclude, here.maxFileSize == there.maxFileSize else {
    return "\(path) was made with \(options(here)), and \(other) with \(options(there)); "
      + "make all parts with the same options"
  }
  guard here.library == there.library else {
    let without = part.tree.library == .missing ? path : other
    return here.library == .missing || there.library == .missing
      ? "\(without) was made without libclang, and the other parts with it; install it on all machines"
      : "\(path) was made with another libclang than \(other); install the same on all machines"
  }
  guard here.listing == there.listing else {
    return "\(path) is of another state of the tree (\(words(here.listing))) than \(other) "
      + "(\(words(there.listing))); make all parts of the same files"
  }
  return nil
}

private func words(_ commits: [PartedCommit]) -> String {
  commits.isEmpty
    ? "a tree without commits"
    : (commits.count == 1 ? "commit " : "commits ") + commits.map(\.id).joined(separator: ", ")
}

private func words(_ tree: PartedTree) -> String {
  let place = tree.place.map { $0.isEmpty || tree.root == $0 ? "" : " (\($0))" } ?? ""
  return tree.paths.joined(separator: " ") + place
}

private func options(_ tree: PartedTree) -> String {
  (tree.exclude.map { "--exclude \($0)" } + ["--max-file-size \(tree.maxFileSize)"])
    .joined(separator: " ")
}

private func words(_ listing: PartedListing) -> String {
  let unread = listing.unread.isEmpty ? "" : ", \(listing.unread.count) that cannot be read"
  let excluded = listing.excluded.reduce(0) { $0 + $1.files }
  return "\(listing.files) files to read\(unread), \(excluded) left out"
}
