// swift-tools-version: 5.9
import PackageDescription

let package = Package(
  name: "Modules",
  targets: [
    .target(name: "Accounts"),
    .target(name: "Ledger"),
    .executableTarget(name: "App", dependencies: [.target(name: "Accounts"), "Ledger"]),
    .testTarget(name: "AppTests", dependencies: ["App"], path: "Tests/AppTests"),
  ]
)
