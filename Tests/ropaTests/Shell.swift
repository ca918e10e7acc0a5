import Foundation

/// Runs lines of shell with the tool's path as `$0`, and gives what they print.
func shell(
  _ lines: [String], _ arguments: [String], in folder: URL, environment: [String: String] = [:]
) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", lines.joined(separator: "\n"), Tool.path] + arguments
  process.currentDirectoryURL = folder
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let output = Pipe()
  process.standardOutput = output
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: text, as: UTF8.self)
}
