import OneSignalFramework

/// Tells a user of new messages.
enum Push {
  static func start(for user: AppUser, app: String) {
    OneSignal.initialize(app)
    OneSignal.User.addEmail(user.email)
  }
}
