import BuiltInRules
import Classification
import SourceModel
import SwiftFrontEnd
import Testing

@testable import DataFlow

/// The lines at which data goes somewhere, in one file of Swift.
private func lines(of code: String) throws -> [Int] {
  let file = SourceFile(path: "code.swift", language: .swift, bytes: Array(code.utf8))
  let files = [try SwiftFrontEnd().facts(of: file).get()]
  let catalog = BuiltInRules.catalog
  return findFlows(
    in: files, classify(files, with: catalog), sinks: catalog.sinks, recipients: catalog.recipients
  ).map(\.target.location.line)
}

// What goes through a function that many call comes out where it went in. Of few callers each is asked, of many only
// the one that is meant, so that both are tried.
@Test(arguments: [3, 16, 17, 40, 200], ["result", "inout"])
func `of many callers only the one that gives a datum gets it back`(
  callers: Int, way: String
) throws {
  let asked = callers / 2
  var code = "struct Guest { var email: String; var seats: Int }\n"
  code +=
    way == "result"
    ? "func tidy(_ text: String, _ seats: Int) -> String { let kept = text; return kept }\n"
    : "func tidy(_ text: inout String, _ seats: Int) { let kept = text; text = kept }\n"
  for number in 0..<callers {
    let given = number == asked ? "guest.email" : "\"\\(guest.seats)\""
    code +=
      way == "result"
      ? "func f\(number)(_ guest: Guest) { print(tidy(\(given), guest.seats)) }\n"
      : "func f\(number)(_ guest: Guest) { var a = \(given); tidy(&a, guest.seats); print(a) }\n"
  }
  #expect(try lines(of: code) == [asked + 3])
}

@Test(arguments: [3, 40])
func `of many callers each that gives a datum gets it back`(callers: Int) throws {
  var code = "struct Guest { var email: String; var phoneNumber: String }\n"
  code += "func tidy(_ text: String) -> String { let kept = text; return kept }\n"
  for number in 0..<callers {
    let given = number % 2 == 0 ? "guest.email" : "guest.phoneNumber"
    code += "func f\(number)(_ guest: Guest) { print(tidy(\(given))) }\n"
  }
  #expect(try lines(of: code) == Array(3..<callers + 3))
}
