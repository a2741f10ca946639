import PseudoTerminal
import Testing

@Suite("Changing seat at the prompt") struct ChangingSeatTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("empties the screen and what scrolled off it, before anything of the new seat is shown")
  func clears() throws {
    let screen = try room.play()
    try screen.enter("seat arden", expecting: Room.choosing)
    let between = try screen.enter("", expecting: Room.clearing)
    #expect(!between.contains("A whisper"))
    #expect(try screen.expect("arden> ").contains("A whisper for Arden alone"))
    for seat in ["boreal", "public", "white", "arden"] {
      try screen.enter("seat \(seat)", expecting: Room.clearing)
      try screen.expect("\(seat)> ")
    }
  }

  @Test("lines typed before the new seat's prompt is there are read at that prompt")
  func typedAhead() throws {
    let screen = try room.play()
    try screen.enter("seat arden", expecting: Room.choosing)
    try screen.send("\rstatus\rhelp note\rseat boreal\rbrief\rstatus\r")
    try screen.expect("arden   orders")
    try screen.expect("boreal> ")
    try screen.expect("boreal   orders")
    try screen.enter("seat white", expecting: "white> ")
  }

  @Test("no key brings back what another seat typed")
  func history() throws {
    let screen = try room.play()
    try screen.enter("note white plan", expecting: "white> ")
    try screen.sit(at: "arden")
    try screen.enter("message boreal \"arden plan\"", expecting: Room.sending)
    try screen.enter("", expecting: "arden> ")
    // Killed, and so in the ring that Ctrl-Y yanks from.
    try screen.send("killed plan\u{15}")
    try screen.enter("seat boreal", expecting: "boreal> ")
    let start = screen.output.count
    try screen.send(Room.up + Room.up + Room.up + ".")
    try screen.expect(".")
    try screen.send("\u{15}" + Room.search + "plan" + Room.leaveSearch + "\u{19}\u{1B}y.")
    try screen.expect(".")
    try screen.send(Room.interrupt)
    try screen.expect("boreal> ")
    let shown = screen.since(start)
    #expect(!shown.contains("arden plan") && !shown.contains("white plan"))
    #expect(!shown.contains("killed plan") && !shown.contains("message"))
    // It is still there for the seat that typed it.
    try screen.enter("seat arden", expecting: "arden> ")
    try screen.send(Room.up + Room.up)
    try screen.expect("arden plan")
  }

  @Test("another session recalls nothing of what was typed in this one")
  func sessions() throws {
    let first = try room.play("--seat", "arden", at: "arden")
    try first.enter("help operate", expecting: "arden> ")
    #expect(try first.leave() == .exited(0))
    let again = try room.resume("--seat", "arden", at: "arden")
    try again.send(Room.up)
    try again.expect("help operate")
    let next = try room.parley(
      ["play", "straits", "--seat", "arden", "--session", room.session + "2"])
    try next.expect("arden> ")
    let start = next.output.count
    try next.send(Room.up + Room.up + ".")
    try next.expect(".")
    #expect(!next.since(start).contains("help"))
  }

  @Test("the projector shows nothing of a seat's cables or orders")
  func projector() throws {
    let screen = try room.play("--seat", "arden", at: "arden")
    try screen.order("operate espionage boreal-mfa", at: "arden")
    let start = screen.output.count
    try screen.enter("seat public", expecting: "public> ")
    for line in ["inbox", "status", "orders", "what", "brief", "why i1", "help"] {
      try screen.enter(line, expecting: "public> ")
    }
    for line in ["undo", "operate espionage boreal-mfa", "adjudicate", "inject whisper"] {
      try screen.enter(line, expecting: "public> ")
    }
    let shown = screen.since(start).replacing("operate espionage boreal-mfa", with: "")
    #expect(shown.contains("The bank of Arden"))
    for secret in ["whisper for", "minister wants", "espionage", "Crew roughly", "budget 8"] {
      #expect(!shown.contains(secret), "\(secret)")
    }
    #expect(try room.orders() == ["operate"])
  }
}
