import Foundation
import ParleyEngine
import ParleyStore
import PseudoTerminal

/// A folder with the campaign `straits` in it, and the program `parley` at terminals there.
final class Room {
  static let enter = "\r"
  static let interrupt = "\u{3}"
  static let end = "\u{4}"
  static let up = "\u{1B}[A"
  static let search = "\u{12}"
  static let leaveSearch = "\u{7}"
  static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
  static let choosing = "Choose a pass-phrase for the white cell (Enter for none): "
  static let sending = "[Enter] sends it, n drops it: "

  let folder: URL
  var session: String { folder.appending(path: "a.parley").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "room-\(UUID())")
    let campaign = folder.appending(path: "Campaigns/straits")
    try FileManager.default.createDirectory(at: campaign, withIntermediateDirectories: true)
    try Data(Straits.yaml.utf8).write(to: campaign.appending(path: "campaign.yaml"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var environment: [String: String] {
    [
      "HOME": folder.path, "XDG_STATE_HOME": folder.appending(path: "state").path,
      "PARLEY_CAMPAIGNS": folder.appending(path: "Campaigns").path, "NO_COLOR": "1",
    ]
  }

  /// The program at a terminal of its own.
  func parley(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      PseudoTerminal.built("parley"), arguments,
      environment: self.environment.merging(environment) { _, given in given }, columns: columns)
  }

  /// A session that was just begun, at its first prompt.
  func play(
    _ arguments: String..., at seat: String = "white", environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try parley(
      ["play", "straits", "--seed", "5", "--session", session] + arguments,
      environment: environment)
    try terminal.expect("\(seat)> ")
    return terminal
  }

  /// A session that goes on, at its first prompt.
  func resume(_ arguments: String..., at seat: String = "white") throws -> PseudoTerminal {
    let terminal = try parley(["resume", session] + arguments)
    try terminal.expect("\(seat)> ")
    return terminal
  }

  /// What the file holds, whoever plays it.
  func record() throws -> SessionRecord { try SessionRecord.read(session) }

  /// The orders in the file, as verbs.
  func orders() throws -> [String] {
    try record().inputs.compactMap { input in
      if case .order(_, _, let order) = input { order.verb } else { nil }
    }
  }
}

extension PseudoTerminal {
  /// Types a line and waits for what answers it.
  @discardableResult func enter(_ line: String, expecting text: String) throws -> String {
    try send(line + Room.enter)
    return try expect(text)
  }

  /// Types the beginning of a line and Tab twice, and sees that nothing is offered.
  func findNothing(for line: String, at seat: String) throws {
    try send(line + "\t\t.")
    try expect(line + "\u{7}\u{7}.")
    try send(Room.interrupt)
    try expect("\(seat)> ")
  }

  /// Sits down at a team's desk from the white cell, which chooses a pass-phrase the first time.
  func sit(at seat: String, phrase: String = "") throws {
    try enter("seat \(seat)", expecting: Room.choosing)
    if !phrase.isEmpty { try enter(phrase, expecting: "The same once more: ") }
    try enter(phrase, expecting: "\(seat)> ")
  }

  /// Gives an order and confirms its echo.
  func order(_ line: String, at seat: String) throws {
    try enter(line, expecting: Room.sending)
    try enter("", expecting: "Sent as order")
    try expect("\(seat)> ")
  }

  /// Leaves as people are meant to.
  func leave() throws -> Ending {
    try send(Room.end)
    try expect("Ctrl-D again leaves")
    try expect("> ")
    try send(Room.end)
    return try waitForExit()
  }

  /// What was written since a moment, as text.
  func since(_ start: Int) -> String { String(decoding: output[start...], as: UTF8.self) }

  /// The lines a person sees, without what only a terminal reads.
  var lines: [String] {
    screen.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "").replacing("\r\n", with: "\n")
      .replacing("\r", with: "")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
