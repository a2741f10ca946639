// swift-tools-version: 6.1
import PackageDescription

/// The obstacles: equal in layout, and each sees `ParleyRules` and nothing else.
let obstacles = ["Distrust", "Espionage", "Opacity", "Terminology", "Urgency"]

/// Those whose tests play a small campaign of their own.
let played = ["Terminology"]

/// Homebrew keeps its readline out of the way; on Linux the default search paths suffice, and pkg-config only
/// brings flags that SwiftPM forbids.
#if os(macOS)
  let readlinePackage: String? = "readline"
#else
  let readlinePackage: String? = nil
#endif

let package = Package(
  name: "parley",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "parley", targets: ["parley"]),
    .library(name: "ParleyRules", targets: ["ParleyRules"]),
    .library(name: "ParleyEngine", targets: ["ParleyEngine"]),
    .library(name: "ParleyCommand", targets: ["ParleyCommand"]),
    .library(name: "ParleyObstacles", targets: ["ParleyObstacles"]),
    .library(name: "ParleyTesting", targets: ["ParleyTesting"]),
  ] + obstacles.map { .library(name: $0, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // The words of the game and the contract a rule signs; then orders in, events out.
    .target(name: "ParleyRules"),
    .target(name: "ParleyEngine", dependencies: ["ParleyRules"]),
    // The edges.
    .target(
      name: "ParleyCampaigns",
      dependencies: ["ParleyRules", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "ParleyStore",
      dependencies: ["ParleyEngine", "ParleyRules", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "ParleySimulation", dependencies: ["ParleyEngine", "ParleyRules"]),
    .target(
      name: "ParleyConsole", dependencies: ["ParleyEngine", "ParleyRules"], exclude: ["RECORD.md"]),
    .systemLibrary(
      name: "CReadline", path: "Sources/CReadline", pkgConfig: readlinePackage,
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(
      name: "CReadlineShims", dependencies: ["CReadline"],
      linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "ParleyTerminal", dependencies: ["CReadlineShims"]),
    // Wiring.
    .target(
      name: "ParleyObstacles",
      dependencies: ["ParleyRules"] + obstacles.map { .init(stringLiteral: $0) }),
    .target(
      name: "ParleyCommand",
      dependencies: [
        "ParleyCampaigns", "ParleyConsole", "ParleyEngine", "ParleyRules", "ParleySimulation",
        "ParleyStore", "ParleyTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "parley", dependencies: ["ParleyCommand", "ParleyObstacles"]),
    // For rule authors, and for us.
    .target(
      name: "ParleyTesting",
      dependencies: ["ParleyCampaigns", "ParleyConsole", "ParleyEngine", "ParleyRules"]),
    .executableTarget(
      name: "parley-proofs",
      dependencies: [
        "ParleyCampaigns", "ParleyConsole", "ParleyEngine", "ParleyObstacles", "ParleyRules",
        "ParleySimulation", "ParleyTesting",
      ],
      path: "Tests/Proofs"),
    .executableTarget(
      name: "parley-benchmark",
      dependencies: [
        "ParleyCampaigns", "ParleyConsole", "ParleyEngine", "ParleyObstacles", "ParleyRules",
        "ParleySimulation", "ParleyStore", "PseudoTerminal",
      ], path: "Sources/ParleyBenchmark"),
    .executableTarget(
      name: "terminal-demo", dependencies: ["ParleyTerminal"], path: "Tests/TerminalDemo"),
    .testTarget(name: "ParleyRulesTests", dependencies: ["ParleyRules"]),
    .testTarget(
      name: "ParleyEngineTests",
      dependencies: ["ParleyEngine", "ParleyObstacles", "ParleyTesting"]),
    .testTarget(
      name: "ParleyCampaignsTests", dependencies: ["ParleyCampaigns", "ParleyObstacles"]),
    .testTarget(
      name: "ParleyConsoleTests",
      dependencies: [
        "ParleyCampaigns", "ParleyConsole", "ParleyObstacles", "ParleySimulation", "ParleyTesting",
      ]),
    .target(name: "PseudoTerminal", path: "Tests/Support/PseudoTerminal"),
    .testTarget(
      name: "ParleyTerminalTests",
      dependencies: ["ParleyTerminal", "PseudoTerminal", "terminal-demo"]),
    .testTarget(
      name: "PromptTests",
      dependencies: ["ParleyEngine", "ParleyStore", "PseudoTerminal", "parley"]),
    .testTarget(
      name: "ParleySimulationTests",
      dependencies: ["ParleySimulation", "Distrust", "Opacity"]),
    .executableTarget(
      name: "StoreWriter", dependencies: ["ParleyEngine", "ParleyRules", "ParleyStore"],
      path: "Tests/StoreWriter"),
    .testTarget(
      name: "ParleyStoreTests",
      dependencies: [
        "ParleyEngine", "ParleyRules", "ParleyStore", "StoreWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ParleyCommandTests",
      dependencies: [
        "ParleyCommand", "ParleyConsole", "ParleyEngine", "ParleyObstacles", "ParleyRules",
        "ParleyStore", "ParleyTesting", "parley", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "PlaythroughTests",
      dependencies: ["ParleyEngine", "ParleyObstacles", "ParleyRules", "ParleyTesting"]),
    .testTarget(
      name: "SentenceTests",
      dependencies: [
        "ParleyCampaigns", "ParleyConsole", "ParleyEngine", "ParleyObstacles", "ParleyRules",
        "ParleySimulation",
      ], exclude: ["sentences.txt"]),
    .testTarget(name: "SourceTests"),
  ]
    + obstacles.map {
      .target(
        name: $0, dependencies: ["ParleyRules"], path: "Plugins/\($0)", exclude: ["README.md"])
    }
    + obstacles.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [
          "ParleyConsole", "ParleyEngine", "ParleyObstacles", "ParleyRules", "ParleySimulation",
          "ParleyTesting",
        ] + obstacles.map { .init(stringLiteral: $0) },
        exclude: played.contains($0) ? ["Campaign"] : [])
    },
  swiftLanguageModes: [.v6]
)
