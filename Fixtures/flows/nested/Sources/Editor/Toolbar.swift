public enum Desk {}

extension Desk {
  struct Toolbar {
    var stores: [Store] = []
    var kept: [String] = []

    func reply(to post: Post) {
      for store in stores { store.mode = .replyTo(post: post) }
    }

    func show(_ post: Post) {
      print(post.authorEmail) // expect: contact/email-address -> logging/print
      // No case is a number; that it is an error another file may say.
      print(post.religion as? Int)
      print(post.religion as? Error) // expect: special/religion -> logging/print
    }
  }
}
