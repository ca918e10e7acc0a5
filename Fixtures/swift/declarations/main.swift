@main struct App { static func main() async throws { try await run(CommandLine.arguments) } }
