import Foundation

extension Desk {
  final class Store {
    var mode: Mode
    init(mode: Mode) { self.mode = mode }

    // What one case holds does not come out of another.
    func prepare() {
      switch mode {
      case .share(let items): print(items)
      case .replyTo(let post): NSLog("%@", post.authorEmail) // expect: contact/email-address -> logging/nslog
      case .edit: break
      }
    }
  }
}
