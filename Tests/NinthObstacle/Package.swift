// swift-tools-version: 6.1
import PackageDescription

/// A ninth obstacle in a package of its own, made of Parley's public products alone.
let package = Package(
  name: "parley-elections",
  products: [
    .library(name: "Elections", targets: ["Elections"]),
    .executable(name: "parley-with-elections", targets: ["parley-with-elections"]),
  ],
  dependencies: [.package(name: "parley", path: "../..")],
  targets: [
    .target(name: "Elections", dependencies: [.product(name: "ParleyRules", package: "parley")]),
    .executableTarget(
      name: "parley-with-elections",
      dependencies: [
        "Elections",
        .product(name: "ParleyCommand", package: "parley"),
        .product(name: "ParleyObstacles", package: "parley"),
      ]),
    .testTarget(
      name: "ElectionsTests",
      dependencies: [
        "Elections",
        .product(name: "ParleyEngine", package: "parley"),
        .product(name: "ParleyObstacles", package: "parley"),
        .product(name: "ParleyRules", package: "parley"),
        .product(name: "ParleyTesting", package: "parley"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
