/// Whether a file stands in a folder of tests: `Tests/`, `test/`, `ShopTests/`, `ShopUITests/`.
public func isTestPath(_ path: String) -> Bool {
  var path = path
  return path.withUTF8 { bytes in
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "/") {
      let folder = bytes[start..<end]
      start = end + 1
      guard folder.count > 3, folder.last == UInt8(ascii: "t") || folder.last == UInt8(ascii: "s")
      else { continue }
      let isTest =
        folder.elementsEqual("test".utf8) || folder.elementsEqual("tests".utf8)
        || folder.elementsEqual("Test".utf8) || folder.suffix(5).elementsEqual("Tests".utf8)
      if isTest { return true }
    }
    return false
  }
}
