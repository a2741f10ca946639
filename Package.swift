// swift-tools-version: 6.1
import PackageDescription

/// The obstacles: equal in layout, and each sees `ParleyRules` and nothing else.
let obstacles = ["Distrust", "Opacity"]

let package = Package(
  name: "parley",
  products: [
    .library(name: "ParleyRules", targets: ["ParleyRules"]),
    .library(name: "ParleyEngine", targets: ["ParleyEngine"]),
    .library(name: "ParleyTesting", targets: ["ParleyTesting"]),
  ] + obstacles.map { .library(name: $0, targets: [$0]) },
  targets: [
    .target(name: "ParleyRules"),
    .target(name: "ParleyEngine", dependencies: ["ParleyRules"]),
    .target(name: "ParleyTesting", dependencies: ["ParleyEngine", "ParleyRules"]),
    .testTarget(name: "ParleyRulesTests", dependencies: ["ParleyRules"]),
    .testTarget(name: "SourceTests"),
    .executableTarget(name: "parley-proofs", dependencies: ["ParleyTesting", "ParleyEngine", "ParleyRules", "Opacity", "Distrust"], path: "Tests/Proofs"),
  ]
    + obstacles.map {
      .target(
        name: $0, dependencies: ["ParleyRules"], path: "Plugins/\($0)", exclude: ["README.md"])
    },
  swiftLanguageModes: [.v6]
)
