import Foundation
import PackagePlugin

/// `swift package ropa ...` runs ropa with the words that follow, in the folder of the package.
@main
struct RopaPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    // A build prints nothing before its end, and the first takes minutes.
    Diagnostics.progress("building ropa, if it is not built yet")
    // As a tool of the plugin it would be built with every build of everybody, and not optimised.
    let build = try packageManager.build(
      .product("ropa"), parameters: .init(configuration: .release, logging: .concise))
    guard build.succeeded,
      let tool = build.builtArtifacts.first(where: {
        $0.kind == .executable && $0.url.lastPathComponent == "ropa"
      })
    else {
      Diagnostics.error("ropa cannot be built:\n\(build.logText)")
      return
    }
    let process = Process()
    process.executableURL = tool.url
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
    if process.terminationStatus != 0 {
      Diagnostics.error("ropa ended with exit code \(process.terminationStatus)")
    }
  }
}
