extension FileFacts {
  /// How the names of files end that hold facts for another machine (`ropa facts`).
  ///
  /// No such file belongs to the tree that it lies in: shards may be written into the tree that others are
  /// still looking through, and all must see the same.
  public static let fileEnding = ".facts"
}
