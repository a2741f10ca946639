import PseudoTerminal
import Testing

@Suite("Tab at the prompt") struct TabTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("completes a verb, an object and a value")
  func completes() throws {
    let arden = try room.play("--seat", "arden", at: "arden")
    try arden.send("investig\t")
    try arden.expect("investigate ")
    try arden.send("\t")
    try arden.expect("i1 ")
    try arden.send("?\r")
    try arden.expect("Dry run.")
    try arden.expect("arden> ")
    try arden.send("operate esp\t")
    try arden.expect("espionage ")
    try arden.send("boreal-m\t")
    try arden.expect("boreal-mfa ")
    try arden.send("eff\t")
    try arden.expect("effort ")
    // The word that is meant anyway is legal as well, so that Tab alone decides nothing.
    try arden.send("h\t")
    try arden.expect("high")
    try arden.send("\r")
    try arden.expect(Room.sending)
    #expect(try room.orders().isEmpty)
  }

  @Test("offers what is legal for the seat, and nothing else")
  func legal() throws {
    let boreal = try room.play("--seat", "boreal", at: "boreal")
    // Only the victim responds, only the white cell adjudicates, and nobody has a foothold yet.
    for word in ["respo", "adjudi", "leav"] { try boreal.findNothing(for: word, at: "boreal") }
    try boreal.send("operate defence \t\t\t")
    let list = try boreal.expect("boreal> ") + boreal.expect("operate defence ")
    #expect(list.contains("boreal-grid") && list.contains("boreal-mfa"))
    #expect(!list.contains("arden-bank"))
  }

  @Test("twice, lists all that may stand there, with what it is")
  func lists() throws {
    let arden = try room.play("--seat", "arden", at: "arden")
    try arden.send("operate \t\t")
    let list = try arden.expect("arden> ")
    for kind in ["espionage", "disruption", "sabotage", "defence"] { #expect(list.contains(kind)) }
    try arden.expect("operate ")
    // The first fills in what all places have in common.
    try arden.send("espionage \t\t\t")
    let places = try arden.expect("arden> ")
    #expect(places.contains("boreal-grid") && places.contains("Boreal's grid"))
    #expect(!places.contains("arden-bank"))
  }

  @Test("offers nothing of another seat: its orders, its footholds, its evidence")
  func otherSeats() throws {
    let screen = try room.play("--seat", "arden", at: "arden")
    try screen.order("operate espionage boreal-mfa", at: "arden")
    try screen.order("investigate i1", at: "arden")
    try screen.send("undo \t\t")
    let own = try screen.expect("arden> ")
    #expect(own.contains("operate espionage boreal-mfa") && own.contains("investigate i1"))
    try screen.send(Room.interrupt)
    try screen.expect("arden> ")
    try screen.enter("seat boreal", expecting: "boreal> ")
    try screen.findNothing(for: "undo ", at: "boreal")
    try screen.enter("seat white", expecting: "white> ")
    for line in ["adjudicate", "reveal", "next"] { try screen.enter(line, expecting: "white> ") }
    // By now Arden is inside the ministry and has a trace; the white cell alone knows of both.
    try screen.sit(at: "arden")
    for line in ["leave ", "share "] {
      try screen.send(line + "\t\t.")
      let found = try screen.expect(".")
      #expect(found.contains(line == "leave " ? "boreal-mfa" : "t1"), "\(found)")
      try screen.send(Room.interrupt)
      try screen.expect("arden> ")
    }
    try screen.enter("seat boreal", expecting: "boreal> ")
    for line in ["leave ", "share ", "leave b", "share t"] {
      try screen.findNothing(for: line, at: "boreal")
    }
  }
}
