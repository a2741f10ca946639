import Foundation
import PseudoTerminal
import Testing

@Suite("Giving up and leaving at the prompt") struct LeavingTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("Ctrl-C drops a half typed order, a question and an echo; nothing is sent")
  func interrupt() throws {
    let arden = try room.play("--seat", "arden", at: "arden")
    try arden.send("investigate i1")
    try arden.expect("investigate i1")
    try arden.send(Room.interrupt)
    try arden.expect("arden> ")
    try arden.enter("operate", expecting: "operate (what to do): ")
    try arden.send("espi" + Room.interrupt)
    try arden.expect("Nothing was sent.")
    try arden.expect("arden> ")
    try arden.enter("operate espionage boreal-mfa", expecting: Room.sending)
    try arden.send(Room.interrupt)
    try arden.expect("Nothing was sent.")
    try arden.expect("arden> ")
    try arden.enter("orders", expecting: "No orders this turn yet.")
    #expect(try room.orders().isEmpty)
  }

  @Test("the first Ctrl-D offers, the second leaves, and the session resumes where it stood")
  func leaves() throws {
    let first = try room.play("--seat", "arden", at: "arden")
    try first.order("investigate i1", at: "arden")
    // An echo that waits is dropped by the first; a line in between takes the offer back.
    try first.enter("operate espionage boreal-mfa", expecting: Room.sending)
    try first.send(Room.end)
    try first.expect("Nothing was sent.")
    try first.expect("Ctrl-D again leaves; everything is kept.")
    try first.expect("arden> ")
    try first.enter("orders", expecting: "investigate i1")
    try first.expect("arden> ")
    #expect(try first.leave() == .exited(0))
    #expect(first.screen.contains("parley resume"))
    #expect(first.isInCookedMode)

    let again = try room.resume("--seat", "arden", at: "arden")
    let orders = try again.enter("orders", expecting: "arden> ")
    #expect(orders.contains("investigate i1") && !orders.contains("espionage"))
    try again.enter("quit", expecting: "Everything is kept.")
    #expect(try again.waitForExit() == .exited(0))
  }

  @Test("what is printed to go on with can be pasted, wherever the program lies")
  func pasted() throws {
    let first = try room.play("--seat", "arden", at: "arden")
    try first.order("investigate i1", at: "arden")
    #expect(try first.leave() == .exited(0))
    let line = try #require(first.lines.last { $0.contains(" resume ") })
    #expect(line.hasPrefix("/"))
    let again = try PseudoTerminal(
      "/bin/sh", ["-c", "\(line) --seat arden"], environment: room.environment, columns: 80)
    try again.expect("arden> ")
    try again.enter("orders", expecting: "investigate i1")
  }

  @Test("kill -9 after an accepted order: the order is there")
  func killed() throws {
    let first = try room.play("--seat", "arden", at: "arden")
    try first.enter("investigate i1", expecting: Room.sending)
    try first.enter("", expecting: "Sent as order 1.")
    kill(first.processID, SIGKILL)
    #expect(try first.waitForExit() == .killed(signal: SIGKILL))
    let again = try room.resume("--seat", "arden", at: "arden")
    try again.enter("orders", expecting: "investigate i1")
  }

  @Test("a terminal that goes away takes nothing with it, and sends nothing that waits")
  func hangUp() throws {
    let first = try room.play("--seat", "arden", at: "arden")
    try first.order("investigate i1", at: "arden")
    try first.enter("operate espionage boreal-mfa", expecting: Room.sending)
    first.hangUp()
    #expect(try first.waitForExit() == .exited(0))
    #expect(try room.orders() == ["investigate"])
    let again = try room.resume("--seat", "arden", at: "arden")
    try again.enter("orders", expecting: "investigate i1")
  }
}
