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

  /// `nil` where valgrind is not installed or said nothing.
  static func anOrder(of campaign: String) -> (withBots: Int, engine: Int, atDoor: Int)? {
    guard let valgrind = find("valgrind") else { return nil }
    let program = stripped()
    defer { if program.isCopy { try? FileManager.default.removeItem(atPath: program.path) } }
    guard let first = count(few, campaign, valgrind, program.path),
      let second = count(many, campaign, valgrind, program.path), second.orders > first.orders,
      let again = count(many, campaign, valgrind, program.path, again: 1),
      let once = count(campaign, valgrind, program.path, ["--door", "1"]),
      let often = count(campaign, valgrind, program.path, ["--door", "100"]),
      often.orders > once.orders
    else { return nil }
    return (
      (second.instructions - first.instructions) / (second.orders - first.orders),
      (again.instructions - second.instructions) / second.orders,
      (often.instructions - once.instructions) / (often.orders - once.orders)
    )
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
    _ games: Int, _ campaign: String, _ valgrind: String, _ program: String, again: Int = 0
  ) -> (instructions: Int, orders: Int)? {
    count(campaign, valgrind, program, ["--games", "\(games)", "--again", "\(again)"])
  }

  private static func count(
    _ campaign: String, _ valgrind: String, _ program: String, _ options: [String]
  ) -> (instructions: Int, orders: Int)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
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
  private static func read(_ text: String) -> (instructions: Int, orders: Int)? {
    var instructions: Int?
    var orders: Int?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.contains("Collected"), let last = words.last { instructions = Int(last) }
      if line.hasSuffix(" orders"), words.count >= 4 { orders = Int(words[words.count - 2]) }
    }
    guard let instructions, let orders else { return nil }
    return (instructions, orders)
  }
}
