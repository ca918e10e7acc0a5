import Foundation
import PackagePlugin

/// `swift package ropa ...` runs ropa with the words that follow, in the folder of the package.
@main
struct RopaPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "ropa").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    var variables = ProcessInfo.processInfo.environment
    // Outside of this folder a sandbox lets a plugin write nothing.
    variables["ROPA_CACHE"] =
      variables["ROPA_CACHE"] ?? context.pluginWorkDirectoryURL.appending(path: "facts").path
    process.environment = variables
    try process.run()
    process.waitUntilExit()
    // SwiftPM knows only that a command failed; the words of ropa stand above.
    guard process.terminationStatus == 0 else {
      Diagnostics.error("ropa ended with exit code \(process.terminationStatus)")
      return
    }
  }
}
