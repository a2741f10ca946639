// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "parley",
  products: [.library(name: "ParleyRules", targets: ["ParleyRules"])],
  targets: [.target(name: "ParleyRules"), .target(name: "ParleyEngine", dependencies: ["ParleyRules"]),
    .testTarget(name: "ParleyRulesTests", dependencies: ["ParleyRules"])],
  swiftLanguageModes: [.v6]
)
