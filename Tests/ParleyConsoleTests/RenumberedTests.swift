import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// An incident that few knew of gets another number when everybody hears of it.
@Suite("A number that changes") struct RenumberedTests: PromptTesting {
  /// A table at which a seat knew of an incident of its own, which an accusation then made public; what the seat and the
  /// others read when it did.
  private func outed(_ language: Language) throws -> (
    seat: String, old: String, read: [String: String]
  ) {
    for seed in UInt64(1)...80 {
      let session = Session(
        Setting(campaign: Table.campaign, roster: Table.roster, without: [], seed: seed))
      let white = Console(session, seat: .white, isInteractive: false)
      _ = type(
        white, "as arden op espionage boreal-mfa", "as boreal op espionage arden-bank",
        "adjudicate", "reveal", "next")
      for name in ["arden", "boreal"] {
        let seat = Seat.team(Table.row(.actor, name, seed: seed))
        let scene = white.scene(of: seat)
        guard
          let own = scene.rows(.incident).first(where: {
            scene.handle(.incident, $0).hasPrefix("x")
          })
        else { continue }
        let old = scene.handle(.incident, own)
        let reply = type(white, "as \(name) attribute \(old) to ghost-crew at likely public")
        #expect(!reply.isProblem, "\(reply.text)")
        _ = type(white, "adjudicate", "reveal")
        let readers: [(String, Seat)] = [
          ("arden", .team(Table.row(.actor, "arden", seed: seed))),
          ("boreal", .team(Table.row(.actor, "boreal", seed: seed))), ("public", .everybody),
        ]
        let read = readers.map { reader, seat in
          let console = Console(session, seat: seat, language: language, isInteractive: false)
          _ = console.opening()
          return (reader, type(console, Command.said("inbox", in: language)).text.flat)
        }
        return (name, old, Dictionary(uniqueKeysWithValues: read))
      }
    }
    throw Unfound()
  }

  private struct Unfound: Error {}

  @Test("its owner is told once which number it had and has; nobody else is told anything")
  func told() throws {
    let sentences: [(Language, String, String)] = [
      (.english, "What you knew as ", " is known to everybody now, as i"),
      (.dutch, "Wat u kende als ", ", is nu bij iedereen bekend als i"),
    ]
    for (language, start, end) in sentences {
      let (seat, old, read) = try outed(language)
      for (reader, page) in read {
        let count = page.components(separatedBy: start + old + end).count - 1
        #expect(count == (reader == seat ? 1 : 0), "\(reader): \(page)")
        #expect(reader == seat || !page.contains(start), "\(reader): \(page)")
      }
    }
  }
}
