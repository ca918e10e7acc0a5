// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "ngenic",
  dependencies: [
    .package(url: "https://github.com/helpscout/beacon-ios-sdk.git", from: "3.0.0"),
    .package(url: "https://github.com/facebook/facebook-ios-sdk.git", from: "17.0.0"),
  ],
  targets: [
    .target(name: "Backend"),
    .target(
      name: "App",
      dependencies: [
        .product(name: "Beacon", package: "beacon-ios-sdk"),
        .product(name: "FacebookCore", package: "facebook-ios-sdk"),
      ]),
  ]
)
