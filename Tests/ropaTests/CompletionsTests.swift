import Foundation
import Testing

@testable import ropa

/// What bash itself completes a line to, as after a press of the tab key behind its last word.
private func completions(_ words: [String]) throws -> Set<String> {
  let script = """
    eval "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
    _ropa
    printf '%s\\n' "${COMPREPLY[@]}"
    """
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  let made = try Tool.run(["completions", "bash"]).output
  process.arguments = ["bash", "-uc", script, "bash", made, "ropa"] + words
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
}

@Test func `bash completes commands, options and values`() throws {
  #expect(try completions(["che"]) == ["check"])
  #expect(try completions([""]).isSuperset(of: Command.allCases.map(\.rawValue)))
  #expect(try completions(["check", "--form"]) == ["--format"])
  #expect(
    try completions(["check", "--"])
      == Set(Command.check.options.map(\.rawValue)))
  #expect(try completions(["check", "--format", ""]) == Set(Command.check.formats))
  #expect(try completions(["scan", "--format", ""]) == ["text", "json"])
  #expect(try completions(["check", "--format", "=", "sa"]) == ["sarif"])
  #expect(try completions(["check", "--level", "=", "w"]) == ["warning"])
  #expect(try completions(["check", "--level", "="]) == ["error", "warning", "info"])
  #expect(try completions(["explain", "ROPA10"]).contains("ROPA101"))
  #expect(try completions(["explain", "contact/em"]) == ["contact/email-address"])
  #expect(try completions(["completions", ""]) == ["bash", "zsh", "fish"])
  #expect(try completions(["check", "Sou"]) == [])
}

@Test(arguments: Shell.allCases)
func `completions know every command and every option of it`(shell: Shell) throws {
  let text = try Tool.run(["completions", shell.rawValue]).output
  for command in Command.allCases {
    #expect(text.contains(command.rawValue))
    for option in command.options {
      let name = shell == .fish ? "-l \(option.rawValue.dropFirst(2))" : option.rawValue
      #expect(text.contains(name), "\(command.rawValue) \(option.rawValue)")
    }
  }
}

@Test func `the manual tells every command and every option as help does`() throws {
  let page = try Tool.run(["manual"]).output
  for command in Command.allCases {
    #expect(page.contains(".Cm \(command.rawValue)\n"))
    for option in command.options {
      #expect(page.contains("Fl Fl \(option.rawValue.dropFirst(2))"), "\(option.rawValue)")
    }
  }
  for code in ExitCode.allCases { #expect(page.contains(".It \(code.rawValue)\n")) }
  for line in page.split(separator: "\n") where line.hasPrefix(".") {
    #expect(line.dropFirst().first?.isUppercase == true, "\(line)")
  }
}

@Test(arguments: [
  (["completions"], "ropa: \"completions\" needs one of bash, zsh, fish"),
  (["completions", "zhs"], "ropa: \"completions\" knows no \"zhs\"; did you mean \"zsh\"?"),
  (["manual", "x"], "ropa: \"manual\" takes no operand"),
])
func `what is not a shell is refused with the nearest one`(
  arguments: [String], message: String
) throws {
  let outcome = try Tool.run(arguments)
  #expect(outcome.status == 2)
  #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
}
