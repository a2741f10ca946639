import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// A team says "x2" and the white cell has another x2: it is told which is meant, and no team is.
@Suite("Numbers of seats") struct NumbersTests: PromptTesting {
  private struct Spoken {
    let seat: String
    let theirs: String
    let own: String
  }

  /// A table after a turn of hidden operations, and an incident that a seat calls otherwise than the
  /// white cell does.
  private func talkingPast() throws -> (Console, Spoken) {
    for seed in UInt64(1)...60 {
      let session = Session(
        Setting(campaign: Table.campaign, roster: Table.roster, without: [], seed: seed))
      let console = Console(session, seat: .white, isInteractive: false)
      _ = type(
        console, "as arden op disruption boreal-grid", "as boreal op disruption arden-bank",
        "adjudicate", "reveal", "next", "next")
      let seats = ["arden", "boreal"]
      for own in console.truthScene.rows(.incident) {
        for seat in seats {
          let team = Seat.team(Table.row(.actor, seat, seed: seed))
          let row = session.row(.incident, own, knownTo: team)
          let theirs = console.scene(of: team).handle(.incident, row)
          let handle = console.truthScene.handle(.incident, own)
          if row.exists, theirs != handle {
            return (console, Spoken(seat: seat, theirs: theirs, own: handle))
          }
        }
      }
    }
    throw Unfound()
  }

  private struct Unfound: Error {}

  @Test("the white cell reads beside an incident what teams call it")
  func whiteReads() throws {
    let (console, spoken) = try talkingPast()
    let words = "At the seats: \(spoken.seat) \(spoken.theirs)."
    for line in ["why \(spoken.own)", "status"] {
      #expect(type(console, line).text.flat.contains(words), "\(line)")
    }
  }

  @Test("it asks of a team's number and is told its own, with all there is to know of it")
  func whiteAsks() throws {
    let (console, spoken) = try talkingPast()
    let reply = type(console, "as \(spoken.seat) why \(spoken.theirs)").text
    #expect(reply.hasPrefix("\(spoken.theirs) of \(spoken.seat) is your \(spoken.own)."))
    #expect(reply.contains("Truth: done by"))
    #expect(type(console, "as \(spoken.seat) why x99").text.contains("knows of no \"x99\""))
    #expect(type(console, "as \(spoken.seat) why").isProblem)
    let offered = console.candidates(for: "as \(spoken.seat) why ").map(\.text)
    #expect(offered.contains(spoken.theirs))
    #expect(type(console, "help as").text.flat.contains("which of your numbers a team means"))
  }

  @Test("what a team calls as the white cell does is answered without saying so")
  func alike() throws {
    let (console, spoken) = try talkingPast()
    for word in ["p1", "osce-8"] {
      let asked = type(console, "as \(spoken.seat) why \(word)")
      #expect(!asked.isProblem && !asked.text.contains("is your"), "\(asked.text)")
      #expect(asked.text == type(console, "why \(word)").text)
    }
  }

  @Test("of what was never decided the white cell is not told that something is kept from it")
  func nothingDecided() {
    for (language, words) in [
      (Language.english, "Nothing was decided about it."), (.dutch, "Daarover is niets beslist."),
    ] {
      let console = console(language: language)
      let white = type(console, "why osce-8")
      #expect(white.lines.map(\.text).contains(words), "\(white.text)")
      _ = type(console, "seat arden")
      let own = type(console, "why osce-8").text
      #expect(own.contains("may know") || own.contains("mag weten"), "\(own)")
    }
  }

  @Test("no team is told another's numbers, nor the white cell's")
  func teamsDoNot() throws {
    let (console, spoken) = try talkingPast()
    for seat in ["arden", "boreal", "public"] {
      _ = type(console, "seat \(seat)")
      for line in ["status", "inbox", "why i1", "why \(spoken.theirs)"] {
        #expect(!type(console, line).text.contains("At the seats"), "\(seat): \(line)")
      }
      #expect(type(console, "as \(spoken.seat) why \(spoken.theirs)").problem == .refused)
    }
  }
}
