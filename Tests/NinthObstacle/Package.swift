// swift-tools-version: 6.1
import PackageDescription

let parley = Package.Dependency.package(name: "parley", path: "../..")

func products(_ names: String...) -> [Target.Dependency] {
  names.map { .product(name: $0, package: "parley") }
}

let package = Package(
  name: "elections",
  platforms: [.macOS(.v15)],
  dependencies: [parley],
  targets: [
    .target(name: "Elections", dependencies: products("ParleyRules")),
    .executableTarget(
      name: "parley-elections",
      dependencies: ["Elections"] + products("ParleyCommand", "ParleyObstacles")),
    .testTarget(
      name: "ElectionsTests",
      dependencies: ["Elections"] + products("ParleyObstacles", "ParleyTesting")),
  ]
)
