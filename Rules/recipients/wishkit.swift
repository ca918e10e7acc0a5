// Marked lines must be found, every other line must stay silent.
import WishKit  // present: wishkit

func start(session: Session) {
  WishKit.configure(with: "key")  // expect: wishkit
  WishKit.updateUser(customID: session.key)  // expect: wishkit
}

let api = "https://www.wishkit.io/api/wish/list"  // expect: wishkit
let site = "https://wishkit.io/"  // mentioned: wishkit
let about = "https://www.wishkit.io/docs/ios"  // mentioned: wishkit
let stranger = "https://www.notwishkit.io/api"
let wishKitEnabled = false
