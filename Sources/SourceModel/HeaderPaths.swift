/// Whether a file is one that others include, by its name: `shop.h`, `shop.hpp`.
public func isHeaderPath(_ path: String) -> Bool {
  guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
  return path.utf8[dot...].dropFirst().first == UInt8(ascii: "h")
}
