import Sentry

/// Tells who was logged in when the app stopped.
enum CrashReports {
  static func start(dsn: String, for user: AppUser) {
    SentrySDK.start { options in options.dsn = dsn }
    let person = Sentry.User()
    person.email = user.email
    SentrySDK.setUser(person)
  }
}
