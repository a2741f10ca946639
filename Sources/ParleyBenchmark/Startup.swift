import Foundation
import ParleyEngine
import PseudoTerminal

/// From the start of the process to the prompt under the first page, on a terminal, as somebody sees it who typed
/// `parley`.
struct Startup {
  private let program: String
  private let campaign: String
  /// What stands before the cursor once the page is there.
  private let prompt: String

  /// - Returns: `nil` where `parley` was not built beside this program.
  init?(_ setting: Setting, campaign: String) {
    let own = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
    program = own.deletingLastPathComponent().appendingPathComponent("parley").path
    self.campaign = campaign
    prompt = "\(setting.campaign.solo ?? "white")> "
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
  }

  /// The median time of a session begun, in seconds.
  func begun(times: Int) throws -> Double {
    try Kept.withFolder { folder in
      var number = 0
      return try Timing.seconds(median: times) {
        number += 1
        try page(["play", campaign, "--seed", "1", "--session", "\(folder)/\(number)"], folder)
      }
    }
  }

  /// The median time of a session taken up again, in seconds.
  func resumed(_ session: Session, times: Int) throws -> Double {
    try Kept.withFolder { folder in
      let file = "\(folder)/kept"
      try Kept.file(file, of: session, campaign: campaign).close()
      return try Timing.seconds(median: times) { try page(["resume", file], folder) }
    }
  }

  private func page(_ words: [String], _ folder: String) throws {
    let surroundings = ["XDG_STATE_HOME": folder, "HOME": folder, "PAGER": "cat"]
    // A screen that holds the whole page: nobody is there to turn it.
    let terminal = try PseudoTerminal(
      program, words + ["--lang", "en"], environment: surroundings, columns: 100, rows: 400)
    try terminal.expect(prompt)
  }
}
