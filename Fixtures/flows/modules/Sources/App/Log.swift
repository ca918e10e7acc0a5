import Accounts
import Ledger
import os

func log(_ draft: Draft) {
  let logger = Logger(subsystem: "se.modules", category: "drafts")
  logger.info("draft \(draft.phoneNumber, privacy: .public)")  // expect: contact/phone-number -> logging/unified-log
}
