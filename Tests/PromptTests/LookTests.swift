import Foundation
import PseudoTerminal
import Testing

@Suite("What a terminal is shown") struct LookTests {
  let room: Room
  init() throws { room = try Room() }

  static var colour: Regex<Substring> { #/\u{1B}\[[0-9;]*m/# }

  @Test("NO_COLOR: no codes for colour or weight; without it there are")
  func colour() throws {
    for (value, isPlain) in [("1", true), ("", false)] {
      let room = try Room()
      let arden = try room.play(
        "--seat", "arden", at: "arden", environment: ["NO_COLOR": value])
      for line in ["status", "what", "help", "bogus", "inbox"] {
        try arden.enter(line, expecting: "arden> ")
      }
      try arden.send("operate \t\t")
      try arden.expect("arden> ")
      #expect(arden.screen.contains(Self.colour) != isPlain)
    }
  }

  @Test("on 80 columns no line of the opening is wider, at any seat")
  func width() throws {
    for seat in ["white", "arden", "public"] {
      let room = try Room()
      let screen = try room.play("--seat", seat, at: seat)
      let wide = screen.lines.filter { $0.count > 80 }
      #expect(wide.isEmpty, "\(wide)")
      #expect(screen.lines.count > 5)
    }
  }

  @Test("nor is one in the campaigns for people", arguments: ["en", "nl"])
  func campaigns(_ language: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let white = language == "nl" ? "spelleiding" : "white"
    for (campaign, seat) in [("first-steps", "quillon"), ("confidence-2013", white)] {
      let room = try Room()
      let folder = root.appending(path: "Campaigns/\(campaign)").path
      let screen = try room.parley(
        ["play", folder, "--session", room.session, "--seed", "1", "--lang", language])
      try screen.expect("\(seat)> ")
      let wide = screen.lines.filter { $0.count > 80 }
      #expect(wide.isEmpty, "\(wide)")
    }
  }

  @Test("the greeting fits on 80 columns and says what to type")
  func greeting() throws {
    let screen = try room.parley([])
    #expect(try screen.waitForExit() == .exited(0))
    #expect(screen.lines.allSatisfy { $0.count <= 80 })
    #expect(screen.screen.contains("parley play "))
  }

  @Test("work that takes longer than a second says that it goes on")
  func progress() throws {
    let screen = try room.parley(["simulate", "straits", "--games", "1000000", "--jobs", "1"])
    try screen.expect("playing 1000000 games ... 1 s")
    kill(screen.processID, SIGKILL)
    try screen.waitForExit()
  }

  @Test(
    "what cannot be kept is not done, and the prompt says so in the language of play",
    arguments: [
      ("en", "white", "That was not done"), ("nl", "spelleiding", "Dat is niet gedaan"),
    ])
  func fullDisk(_ language: String, _ seat: String, _ words: String) throws {
    // A limit on the size of files stands in for a disk without room.
    let screen = try PseudoTerminal(
      "/bin/sh",
      [
        "-c", #"trap "" XFSZ; ulimit -f "$0"; exec "$@""#, "250",
        try PseudoTerminal.built("parley"), "play", "straits", "--seed", "5", "--session",
        room.session, "--lang", language,
      ], environment: room.environment)
    try screen.expect("\(seat)> ")
    let note = "note " + String(repeating: "x", count: 1_900)
    for _ in 1...80 {
      if try screen.enter(note, expecting: "\(seat)> ").contains(words) { break }
    }
    #expect(screen.screen.contains(words))
    let before = try room.record().inputs.count
    try screen.enter(note, expecting: words)
    #expect(try room.record().inputs.count == before)
    // Looking still works, and so does leaving.
    try screen.enter("status", expecting: "\(seat)> ")
    try screen.enter("quit", expecting: room.session)
    // A last remark may still fit where an input did not.
    let ending = try screen.waitForExit()
    #expect(ending == .exited(0) || ending == .exited(1))
  }

  @Test("a team's brief stands on the screen; the white cell's pager says how to come back")
  func pager() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Campaigns/confidence-2013").path
    // A pager that tells what it was given, whoever sits at it.
    let pager = "echo secure=$LESSSECURE, $LESS; cat >/dev/null"
    let screen = try room.parley(
      ["play", folder, "--session", room.session, "--seed", "1"], environment: ["PAGER": pager])
    try screen.expect("white> ")
    try screen.enter("brief", expecting: "secure=1, -REFX -PsSpace goes on, q goes back$")
    try screen.expect("white> ")
    try screen.sit(at: "china")
    #expect(!(try screen.enter("brief", expecting: "china> ")).contains("secure"))
  }
}
