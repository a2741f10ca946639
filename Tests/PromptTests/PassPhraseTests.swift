import Foundation
import PseudoTerminal
import Testing

@Suite("Pass-phrases at the prompt") struct PassPhraseTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("the white cell chooses one when it first leaves; it is not echoed, and a wrong one fails")
  func chosen() throws {
    let screen = try room.play()
    try screen.sit(at: "arden", phrase: "open sesame")
    try screen.enter("seat white", expecting: "Pass-phrase for white: ")
    try screen.enter("open simsim", expecting: "That is not the pass-phrase.")
    try screen.expect("Pass-phrase for white: ")
    try screen.enter("open sesame", expecting: "white> ")
    try screen.enter("seat boreal", expecting: "boreal> ")
    #expect(!screen.screen.contains("sesame") && !screen.screen.contains("simsim"))
    // Nor does a key bring it back.
    try screen.send(Room.up + Room.up + "\u{19}.")
    try screen.expect(".")
    #expect(!screen.screen.contains("sesame"))
  }

  @Test("it is asked for again when the session goes on, and the file does not hold it")
  func kept() throws {
    let first = try room.play()
    try first.sit(at: "arden", phrase: "open sesame")
    #expect(try first.leave() == .exited(0))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: room.session))
    #expect(bytes.range(of: Data("open sesame".utf8)) == nil)

    let again = try room.parley(["resume", room.session])
    try again.expect("Pass-phrase for white: ")
    #expect(!again.screen.contains("whisper"))
    try again.enter("open simsim", expecting: "That is not the pass-phrase.")
    try again.expect("Pass-phrase for white: ")
    try again.enter("", expecting: "public> ")
    try again.enter("seat white", expecting: "Pass-phrase for white: ")
    try again.enter("open sesame", expecting: "white> ")
    try again.enter("seat arden", expecting: "arden> ")
  }

  @Test("Ctrl-C leaves everybody where they were, and chooses nothing")
  func interrupted() throws {
    let screen = try room.play()
    try screen.enter("seat arden", expecting: Room.choosing)
    try screen.send("half a phr" + Room.interrupt)
    try screen.expect("white> ")
    try screen.sit(at: "arden", phrase: "whole")
    try screen.enter("seat white", expecting: "Pass-phrase for white: ")
    try screen.send(Room.interrupt)
    try screen.expect("arden> ")
    #expect(!screen.screen.contains("Nothing was sent"))
  }

  @Test("a script gives a set one as its next line, and goes nowhere without")
  func script() throws {
    let screen = try room.play()
    try screen.sit(at: "arden", phrase: "open sesame")
    #expect(try screen.leave() == .exited(0))
    #expect(try run("open sesame\nnote here\n").contains("Noted."))
    let stranger = try run(
      "open simsim\nseat white\nguess\nstatus\nseat arden\nseat white\n\nnote here\n")
    #expect(!stranger.contains("white> ") && !stranger.contains("Noted."))
    // Standard input that ends at once opens nothing either.
    #expect(!(try run("")).contains("You are the white cell"))
  }

  private func run(_ script: String) throws -> String {
    let file = room.folder.appending(path: "s")
    try Data(script.utf8).write(to: file)
    let run = try room.parley(["resume", room.session, "--script", file.path])
    _ = try run.waitForExit()
    return run.screen
  }

  @Test("a team's phrase is asked of everybody who sits down there, also another day")
  func team() throws {
    let screen = try room.play()
    try screen.enter("phrase arden", expecting: "Choose a pass-phrase for arden")
    try screen.enter("tulip", expecting: "The same once more: ")
    try screen.enter("tulip", expecting: "white> ")
    #expect(try screen.leave() == .exited(0))
    let again = try room.parley(["resume", room.session, "--seat", "arden"])
    try again.expect("Pass-phrase for arden: ")
    #expect(!again.screen.contains("whisper") && !again.screen.contains("tulip"))
    let asked = ContinuousClock.now
    try again.enter("tulip", expecting: "arden> ")
    #expect(ContinuousClock.now - asked < .seconds(1))
  }
}
