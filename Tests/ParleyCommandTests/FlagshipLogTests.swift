import Foundation
import Testing

/// The record of an evening is one record, whatever language the room reads.
@Suite("The flagship's log") @MainActor
struct FlagshipLogTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// A turn with the white cell at work, all typed from one desk.
  private static let turn = """
    as netherlands investigate i1
    as russia gesture united-states
    as united-states attribute i1 to russia at likely public
    adjudicate
    why 1
    note a remark
    next
    as russia propose usru-2 in us-russia voluntary as "Meldingen"
    docket
    next
    next

    """

  private func play(_ language: String) throws -> Stage.Run {
    let lines = FlagshipLogTests.turn + FlagshipLogTests.turn + "end\nwhy p1\nquit\n"
    try stage.write(lines, to: "script.txt")
    return stage.run(
      "play", "confidence-2013", "--seed", "5", "--seat", "white", "--format", "json", "--lang",
      language, "--session", "\(UUID()).parley", "--script", "script.txt")
  }

  @Test("the JSON log is the same bytes in both languages, the white cell's work included")
  func json() throws {
    let (english, dutch) = (try play("en"), try play("nl"))
    #expect(english.output == dutch.output)
    #expect(english.lines.count > 200)
  }
}
