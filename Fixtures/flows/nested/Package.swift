// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Nested", targets: [.target(name: "Editor"), .target(name: "Lists")])
