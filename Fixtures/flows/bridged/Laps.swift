import Foundation

struct Runner {
  let email: String
  let phoneNumber: String
}

final class Laps: NSObject, LapTimerDelegate {
  func timer(_ timer: Any, didFinish runner: String) { print(runner) }

  func timer(_ timer: Any, didSkip runner: String) { _ = runner.count }

  func give(_ runner: Runner) throws {
    let timer = LapTimer(runner: runner.email)  // expect: contact/email-address -> logging/nslog
    timer.noteValue(runner.email)  // expect: contact/email-address -> logging/nslog
    timer.note(runner.phoneNumber, again: true)  // expect: contact/phone-number -> logging/nslog
    LapTimer.event("a", properties: ["a": runner.email])  // expect: contact/email-address -> logging/nslog
    try timer.save(runner.email)  // expect: contact/email-address -> storage/user-defaults
  }

  func take(_ timer: LapTimer) {
    timer.load { runner in print(runner) }
  }

  // Near misses.
  func keep(_ runner: Runner, _ timer: LapTimer) {
    timer.note(runner.phoneNumber, quietly: true)
    timer.note(runner.email, loudly: true)
    timer.update(runner.phoneNumber) { isFine in print(isFine) }
  }
}
