struct Post {
  var authorEmail: String
  var seats: Int
  var religion: Religion
}

enum Religion {
  case none, other
}

// The type that is extended stands in an extension of a file that comes later.
extension Desk.Store {
  enum Mode {
    case replyTo(post: Post)
    case edit(post: Post)
    case share(items: [Int])
  }
}
