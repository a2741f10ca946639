import Foundation
import PseudoTerminal
import Testing

/// What is longer than the screen is read by the page, at the white cell's terminal and nowhere else.
@Suite("Long replies") struct PagingTests {
  let room: Room
  init() throws { room = try Room() }

  static let flagship = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Campaigns/confidence-2013").path
  static let closes = "[Enter] closes the orders, n waits: "
  /// A pager that shows nothing but itself.
  static let pager = "echo PAGED; cat >/dev/null"

  private func play(
    _ arguments: String..., pager: String? = PagingTests.pager
  ) throws -> PseudoTerminal {
    let screen = try room.parley(
      ["play", PagingTests.flagship, "--session", room.session, "--seed", "6"] + arguments,
      environment: pager.map { ["PAGER": $0] } ?? [:])
    try screen.expect("white> ")
    return screen
  }

  @Test(
    "what `next` lays before the white cell is paged; the page on sitting down and what fits are not"
  )
  func next() throws {
    let screen = try play()
    #expect(!screen.screen.contains("PAGED"))
    try screen.enter("next", expecting: PagingTests.closes)
    try screen.enter("", expecting: "PAGED")
    try screen.expect("white> ")
    let start = screen.output.count
    try screen.enter("help note", expecting: "white> ")
    #expect(!screen.since(start).contains("PAGED"))
  }

  @Test("a team's screen scrolls: nobody there takes a pager for the prompt")
  func team() throws {
    let screen = try play()
    try screen.sit(at: "china")
    let start = screen.output.count
    try screen.enter("what", expecting: "china> ")
    try screen.enter("inbox", expecting: "china> ")
    #expect(!screen.since(start).contains("PAGED"))
  }

  @Test("programs are never paged: JSON at a terminal, a script whose output is one")
  func programs() throws {
    let json = try play("--format", "json")
    try json.enter("brief", expecting: "white> ")
    #expect(!json.screen.contains("PAGED") && json.screen.contains("\"kind\":\"brief\""))
    let line = "printf 'brief\\nnext\\n' | \"$0\" play \"$1\" --seed 1 --session \"$2\""
    let script = try PseudoTerminal(
      "/bin/sh",
      ["-c", line, try PseudoTerminal.built("parley"), PagingTests.flagship, room.session + "2"],
      environment: room.environment.merging(["PAGER": PagingTests.pager]) { $1 })
    _ = try script.waitForExit()
    #expect(script.screen.contains("RESULTS") && !script.screen.contains("PAGED"))
  }

  @Test(
    "q leaves the page and nothing else, and the next seat finds an empty screen",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/less")))
  func leaving() throws {
    let screen = try play(pager: nil)
    try screen.enter("brief", expecting: "Space goes on, q goes back")
    try screen.send("q")
    try screen.expect("white> ")
    try screen.enter("seat public", expecting: Room.choosing)
    try screen.enter("", expecting: Room.clearing)
    try screen.expect("public> ")
  }

  @Test("Ctrl-C is meant for the pager: it is told to leave by it, and the prompt stays as it was")
  func interrupted() throws {
    let screen = try play(
      pager: "trap 'echo LEFT; exit' INT; echo \"$LESS\"; while :; do sleep 0.05; done")
    try screen.enter("brief", expecting: " -K")
    try screen.send(Room.interrupt)
    try screen.expect("LEFT")
    try screen.expect("white> ")
    try screen.enter("note \"as before\"", expecting: "Noted.")
  }

  @Test("a terminal that can only print gets all of it at once")
  func dumb() throws {
    let screen = try room.parley(
      ["play", PagingTests.flagship, "--session", room.session, "--seed", "1"],
      environment: ["TERM": "dumb"])
    try screen.expect("white> ")
    try screen.enter("brief", expecting: "white> ")
    #expect(!screen.screen.contains("Space goes on"))
  }
}
