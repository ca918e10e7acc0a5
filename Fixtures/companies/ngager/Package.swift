// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "ngager",
  dependencies: [
    .package(url: "https://github.com/getsentry/sentry-cocoa.git", from: "8.40.0")
  ],
  targets: [
    .target(name: "CAudience"),
    .target(name: "CLedger"),
    .target(
      name: "App",
      dependencies: [
        "CAudience", "CLedger", .product(name: "Sentry", package: "sentry-cocoa"),
      ]),
  ]
)
