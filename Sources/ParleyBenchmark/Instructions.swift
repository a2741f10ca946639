import Foundation

/// Instructions an order, counted by callgrind: the same on a quiet machine and on a busy one.
///
/// The program runs itself with different numbers of games; the difference is free of what loading and the tables of
/// the curve cost. A third run plays the same games once more from what was done in them: that difference is the
/// engine's part, without the bots' search for orders: an order with its share of all that a turn brings. Two more
/// runs only take orders at the door and take them back.
enum Instructions {
  private static let few = 2
  private static let many = 10

  /// Instructions an order, by what is counted.
  struct Counts {
    let withBots: Int
    let engine: Int
    /// Taken at the door and taken back.
    let atDoor: Int
    /// What an obstacle more that listens to everything adds to the engine's part.
    let listener: [(Listener.Presence, Int)]
  }

  private struct Run {
    let instructions: Int
    let orders: Int
  }

  /// `nil` where valgrind is not installed or said nothing.
  static func anOrder(of campaign: String) -> Counts? {
    guard let valgrind = find("valgrind") else { return nil }
    let program = stripped()
    defer { if program.isCopy { try? FileManager.default.removeItem(atPath: program.path) } }
    func count(_ options: String...) -> Run? {
      Instructions.count(campaign, valgrind, program.path, options)
    }
    func engine(_ listener: Listener.Presence) -> Int? {
      let options = ["--games", "\(few)", "--listener", listener.rawValue]
      guard let once = Instructions.count(campaign, valgrind, program.path, options),
        let again = Instructions.count(
          campaign, valgrind, program.path, options + ["--again", "4"])
      else { return nil }
      return (again.instructions - once.instructions) / (4 * once.orders)
    }
    guard let first = count("--games", "\(few)"), let second = count("--games", "\(many)"),
      second.orders > first.orders, let again = count("--games", "\(many)", "--again", "1"),
      let once = count("--door", "1"), let often = count("--door", "100"),
      often.orders > once.orders,
      let absent = engine(.absent), let off = engine(.off), let on = engine(.on)
    else { return nil }
    return Counts(
      withBots: (second.instructions - first.instructions) / (second.orders - first.orders),
      engine: (again.instructions - second.instructions) / second.orders,
      atDoor: (often.instructions - once.instructions) / (often.orders - once.orders),
      listener: [(.off, off - absent), (.on, on - absent)])
  }

  /// This program without its debug information, which older valgrinds cannot read; itself where there is no `strip`.
  private static func stripped() -> (path: String, isCopy: Bool) {
    let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
    guard let strip = find("strip") else { return (own, false) }
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-benchmark-\(ProcessInfo.processInfo.processIdentifier)").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: strip)
    process.arguments = ["-o", copy, own]
    guard (try? process.run()) != nil else { return (own, false) }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? (copy, true) : (own, false)
  }

  private static func find(_ program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func count(
    _ campaign: String, _ valgrind: String, _ program: String, _ options: [String]
  ) -> Run? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    // Dictionaries hash by a seed of the process: fixed, two runs count alike.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    process.arguments =
      ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, campaign] + options
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return read(String(decoding: data, as: UTF8.self))
  }

  /// Reads `8 games, 1234 orders` and `Collected : 567890` from what was printed.
  private static func read(_ text: String) -> Run? {
    var instructions: Int?
    var orders: Int?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.contains("Collected"), let last = words.last { instructions = Int(last) }
      if line.hasSuffix(" orders"), words.count >= 4 { orders = Int(words[words.count - 2]) }
    }
    guard let instructions, let orders else { return nil }
    return Run(instructions: instructions, orders: orders)
  }
}
