// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "learning-app",
  dependencies: [
    .package(url: "https://github.com/firebase/firebase-ios-sdk.git", from: "11.0.0")
  ],
  targets: [
    .target(name: "CAudience"),
    .target(
      name: "LearningApp",
      dependencies: [
        "CAudience", .product(name: "FirebaseAnalytics", package: "firebase-ios-sdk"),
      ]),
  ]
)
