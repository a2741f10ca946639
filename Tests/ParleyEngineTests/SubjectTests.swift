import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleyTesting

@Suite("What a decision is about")
struct SubjectTests {
  @Test("a thing that came to be in the same stage is called as it is called from then on")
  func newThings() throws {
    let roster = Roster(Obstacles.all)
    var argued = 0
    for seed in UInt64(1)...3 {
      let setting = Setting(
        campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: seed)
      let session = Session(setting)
      // An umpire rules, without whom no argued move is decided.
      try RandomTable(TableDesk(session), seed: seed, host: RandomHost(isShort: false)).playOut()
      #expect(!session.decisions.contains { $0.subject.isProvisional }, "seed \(seed)")
      for decision in session.decisions where decision.question == .argue {
        argued += 1
        #expect(!session.text(decision.subject.b).isEmpty)
      }
    }
    #expect(argued > 0)
  }
}
