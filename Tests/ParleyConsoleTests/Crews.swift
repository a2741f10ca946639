import ParleyEngine
import ParleyRules

@testable import ParleyConsole

/// Groups act for whoever orders them to: they obey and succeed, and for whom it was comes out only where it is said.
struct Crews: Module {
  static let id = "crews"
  static let title = Text("Crews", nl: "Ploegen")
  static let summary = Text("Groups act for others.", nl: "Groepen handelen voor anderen.")
  let by: AddedSlot<Ref<Actor>?>
  let loyal: TermName
  let leaks: Parameter

  init(_ setup: inout Setup) {
    by = setup.extend(
      Verbs.operate,
      with: optional(
        Actor.self, "by", asks: Text("by whose hand", nl: "door wiens hand"),
        markers: ["by", "door"]
      ) { view, _ in view.actors.filter { view[.actorKind, $0] == .group } }, as: .hand)
    loyal = setup.term("crews.loyal", Text("loyal to a fault", nl: "trouw tot in de dood"))
    leaks = setup.parameter(
      "leaks", Text("it comes out", nl: "het komt uit"), unit: .flag, range: 0...1, default: 0,
      source: "designer's judgement")
    setup.weighs(
      Questions.obey, Questions.succeed, Questions.detect, Questions.identify, Questions.expose)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    switch asked {
    case Questions.obey, Questions.succeed: odds.carry(loyal)
    case Questions.expose where asked.lens[leaks] > 0: odds.carry(loyal)
    default: odds.bar(loyal)
    }
  }

  /// A game at the table in which Arden may hire the Ghost Crew.
  static func session(leaking: Bool = false) -> Session {
    let roster = Roster([Crews.self])
    var campaign = Table.campaign
    campaign.cells.append(Campaign.Cell(.actorKind, "ghost-crew", value: ActorKind.group.code))
    if leaking, let leaks = roster.vocabulary.quantity(named: "crews.leaks") {
      campaign.cells.append(Campaign.Cell(leaks, value: 1))
    }
    return Session(Setting(campaign: campaign, roster: roster, seed: 7))
  }

  /// What the white cell types for Arden: two operations by the Ghost Crew, up to the second turn.
  static let script = [
    "as arden operate disruption boreal-grid by ghost-crew",
    "as arden operate espionage boreal-mfa by ghost-crew", "adjudicate", "reveal", "next", "next",
  ]
}
