import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("What several did alike") @MainActor
struct GatheringTests {
  let printer = Printer(Table.scene(Table.session()))

  func joins(_ actor: String, _ proposal: Int32 = 0, to audience: Audience = .everybody)
    -> Event
  {
    let row = Table.row(.actor, actor).number
    return Event(.textJoined, [row, proposal, 0], to: audience, cause: Key(bits: 0))
  }

  @Test("stands in one sentence, in the place of the first")
  func together() {
    let groups = printer.gathered([
      joins("ghost-crew"), joins("arden", 1), joins("boreal"), joins("cassel"),
    ])
    #expect(groups.map(\.count) == [3, 1])
    #expect(printer.sentence(groups[0]).contains("Boreal, Cassel and"))
    #expect(printer.sentence(groups[0]).contains(" join "))
    #expect(printer.sentence(groups[1]).contains(" joins "))
  }

  @Test("another text, another reader, or the same one again: another sentence")
  func apart() {
    let secret = Audience.only(ActorSet(Row(0)))
    let groups = printer.gathered([
      joins("boreal"), joins("cassel", 1), joins("cassel", to: secret), joins("boreal"),
      joins("cassel"),
    ])
    #expect(groups.map(\.count) == [2, 1, 1, 1])
  }

  @Test("what is not declared to be told together never is")
  func never() {
    let released = Event(.injectReleased, [0], to: .everybody, cause: Key(bits: 0))
    #expect(printer.gathered([released, released]).count == 2)
  }
}
