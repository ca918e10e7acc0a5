// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "one2many",
  dependencies: [
    .package(url: "https://github.com/OneSignal/OneSignal-XCFramework.git", from: "5.2.0")
  ],
  targets: [
    .target(name: "CExport"),
    .target(name: "Server", dependencies: ["CExport"]),
    .target(
      name: "App",
      dependencies: [
        .product(name: "OneSignalFramework", package: "OneSignal-XCFramework")
      ]),
  ]
)
