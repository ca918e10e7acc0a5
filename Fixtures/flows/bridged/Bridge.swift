import Foundation

/// Called from Objective-C by selectors.
@objc public final class Bridge: NSObject {
  @objc public init(name: String) {
    UserDefaults.standard.set(name, forKey: "name")
  }

  @objc public func send(text: String, count: Int) {
    UserDefaults.standard.set(text, forKey: "text")
  }

  @objc public func keep(_ text: String) { print(text) }

  @objc public func drop(text: String) {}

  @objc(push:to:) public func push(_ text: String, _ place: String) { print(text) }
}
