import ParleyEngine
import ParleyRules

@testable import ParleyConsole

/// An invented world of four actors, small enough to know by heart.
enum Table {
  static let roster = Roster(
    core: [
      OperationRules.self, AttributionRules.self, TextRules.self, AgreementRules.self,
      TurnRules.self, DoctrineRules.self,
    ], [Masks.self])

  static var campaign: Campaign {
    var campaign = Campaign(id: "ring", title: Text("The Ring", nl: "De Ring"))
    campaign.notice = "EXERCISE."
    campaign.turns = 2
    campaign.epilogue = 0
    campaign.orders = [3]
    campaign.calendar = [Text("autumn", nl: "herfst"), Text("winter", nl: "winter")]
    campaign.actors = [
      named("arden", Text("Arden", nl: "Arden")), named("boreal", Text("Boreal", nl: "Boreal")),
      named("cassel", Text("Cassel", nl: "Kassel")),
      named("ghost-crew", Text("the Ghost Crew", nl: "de Spookploeg")),
    ]
    campaign.assets = [
      named("arden-bank", Text("the bank of Arden", nl: "de bank van Arden")),
      named("boreal-grid", Text("Boreal's grid", nl: "het net van Boreal")),
      named("boreal-mfa", Text("Boreal's foreign ministry", nl: "Buitenlandse Zaken van Boreal")),
    ]
    campaign.forums = [named("ring", Text("the Ring Council", nl: "de Ringraad"))]
    campaign.measures = [
      named("osce-8", Text("Contact points", nl: "Contactpunten")),
      named("osce-9", Text("Terminology lists", nl: "Begrippenlijsten")),
      named(
        "gge-f", Text("Keep off vital infrastructure", nl: "Blijf af van vitale infrastructuur")),
    ]
    campaign.cells = cells
    campaign.seats = [
      Campaign.Seat(
        actor: "arden", brief: Text("# Arden\n\nYou are *Arden*.", nl: "# Arden\n\nU bent Arden.")),
      Campaign.Seat(actor: "boreal", brief: "Boreal", defaults: ["operate defence boreal-grid"]),
    ]
    var fire = Inject(id: "fire")
    fire.turn = 1
    fire.headline = Text("Payments are down", nl: "Betalingen liggen plat")
    fire.effects = [
      .incident(.init(of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4)),
      .propose(
        lead: "cassel", forum: "ring", tier: .voluntary, clauses: ["osce-8", "gge-f"],
        title: Text("Contact points", nl: "Contactpunten")),
    ]
    var leak = Inject(id: "leak")
    leak.purpose = .contingency
    leak.headline = Text("A leak", nl: "Een lek")
    campaign.injects = [fire, leak]
    return campaign
  }

  private static func named(_ id: String, _ title: Text) -> Campaign.Named {
    Campaign.Named(id: id, title: title)
  }

  private static var cells: [Campaign.Cell] {
    [
      Campaign.Cell(.assetOwner, "arden-bank", rowID: "arden"),
      Campaign.Cell(.assetOwner, "boreal-grid", rowID: "boreal"),
      Campaign.Cell(.assetOwner, "boreal-mfa", rowID: "boreal"),
      Campaign.Cell(.chairs, "ring", "arden", value: 1),
      Campaign.Cell(.chairs, "ring", "boreal", value: 1),
      Campaign.Cell(.chairs, "ring", "cassel", value: 6),
      Campaign.Cell(.measureNumber, "osce-8", value: 8),
      Campaign.Cell(.measureNumber, "osce-9", value: 9),
      Campaign.Cell(.measureNumber, "gge-f", value: 9),
      Campaign.Cell(.interest, "osce-8", "arden", value: 1000),
      Campaign.Cell(.interest, "gge-f", "arden", value: -500),
      Campaign.Cell(.suspects, "arden", "boreal", value: 1),
      Campaign.Cell(.suspects, "arden", "ghost-crew", value: 1),
    ]
  }

  static func session(without: [String] = [], campaign: Campaign = Table.campaign) -> Session {
    let setting = Setting(campaign: campaign, roster: roster, without: without, seed: 7)
    return Session(setting, standing: StandingOrders(setting))
  }

  /// A row of a game: each numbers what the campaign names by its own lots.
  static func row(_ kind: Kind, _ id: String, seed: UInt64 = 7) -> Row {
    Names(campaign, roster.vocabulary, seed: seed).row(kind, id) ?? .none
  }

  static func scene(
    _ session: Session, _ seat: String? = "arden", in language: Language = .english
  ) -> Scene {
    let seat: Seat = seat.map { .team(row(.actor, $0)) } ?? .everybody
    return Scene(session.view(of: seat), in: language)
  }
}

/// A module with a slot of its own, to see it on and off.
struct Masks: Module {
  static let id = "masks"
  static let title = Text("Masks", nl: "Maskers")
  static let summary = Text("Hides who acts.", nl: "Verbergt wie handelt.")
  let mask: AddedSlot<Row>

  init(_ setup: inout Setup) {
    mask = setup.extend(
      Verbs.operate.number,
      with: optional(.actor, "mask", Text("whose mask", nl: "wiens masker")) { view, _ in
        view.actorRows.filter { view[.seated, $0] == 0 }
      }, surcharge: 1)
  }
}
