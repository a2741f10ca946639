import PseudoTerminal
import Testing

@Suite("What the prompt asks for") struct AskingTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("is offered by Tab, and left for any command")
  func question() throws {
    let arden = try room.play("--seat", "arden", at: "arden")
    try arden.enter("investigate", expecting: "investigate (which): ")
    try arden.send("\t")
    try arden.expect("i1")
    try arden.send(Room.interrupt)
    try arden.expect("arden> ")
    try arden.enter("investigate", expecting: "investigate (which): ")
    try arden.enter("nonsense", expecting: "an empty line or Ctrl-C gives it up")
    try arden.expect("investigate (which): ")
    try arden.enter("ready", expecting: "You are ready.")
    try arden.expect("arden> ")
    try arden.enter("leave", expecting: "There is nothing now that `leave` could be about")
    try arden.expect("arden> ")
    #expect(try room.orders().isEmpty)
  }

  @Test("before it reveals: `next` in adjudication, after a pause overnight too")
  func revealing() throws {
    let white = try room.play()
    try white.enter("as arden investigate i1", expecting: Room.sending)
    try white.enter("", expecting: "white> ")
    try white.enter("adjudicate", expecting: "RESULTS")
    try white.expect("white> ")
    // The command stands on a line of its own, and begins as it was called.
    let program = try PseudoTerminal.built("parley")
    try white.enter("quit", expecting: "Go on:\r\n\(program) resume ")
    _ = try white.waitForExit()
    let again = try room.parley(["resume", room.session])
    try again.expect("RESULTS")
    try again.expect("white> ")
    try again.enter("why 1", expecting: "Turn 1: ")
    try again.expect("white> ")
    try again.enter("next", expecting: "[Enter] reveals, n waits: ")
    try again.enter("n", expecting: "Nothing was made known.")
  }
}
