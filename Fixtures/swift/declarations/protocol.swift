public protocol P<Item>: AnyObject, Q where Item: R {
  associatedtype Item: Hashable = Int where Item.X == Y
  associatedtype Other
  var a: Item { get }
  static var b: Int { get set }
  func c<T>(_ t: T) async throws -> Item
  mutating func d()
  init?(e: Int)
  subscript(f: Int) -> Item { get nonmutating set }
  static func == (l: Self, r: Self) -> Bool
}
