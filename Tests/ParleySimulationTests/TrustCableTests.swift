import Distrust
import ParleyEngine
import ParleyRules
import Testing

@Suite("What a cable says of trust")
struct TrustCableTests {
  @Test("A cable calls trust what the card on the same page calls it")
  func cableAndCardAgree() throws {
    var read = 0
    for seed in UInt64(1)...12 {
      let session = Session(Fixture.setting(seed: seed))
      while !session.isOver {
        if session.phase == .orders { read += compared(session, came: .briefing) }
        try session.closePhase()
      }
      read += compared(session, came: .closing)
    }
    #expect(read > 20, "there were cables to look at")
  }

  /// Compares the cables of this turn's briefing, or of the end, with the seat's own numbers; says how many there were.
  private func compared(_ session: Session, came phase: Phase) -> Int {
    let vocabulary = session.setting.roster.vocabulary
    var count = 0
    for seat in session.seats {
      let view = session.view(of: .team(seat)).lens
      for event in session.events(of: .team(seat))
      where event.turn == session.turn && event.phase == phase {
        guard case .happened(let happening) = event.body,
          ["distrust.fell", "distrust.rose"].contains(vocabulary[happening.kind].id)
        else { continue }
        let word = TrustWord(trust: view[.trust, seat, toward: happening.row(1)])
        #expect(happening[2] == word.rawValue)
        count += 1
      }
    }
    return count
  }
}
