import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// An order that is worth most for one guest, and least for another.
private struct Guests {
  init(_ setup: inout Setup, saysWorth: Bool) {
    let worth: @Sendable (Lens, Order, Ref<Actor>) -> Int32 = { view, _, guest in
      view[.suspects, view.actor, toward: guest] ? points(2) : -points(1)
    }
    _ = setup.verb(
      Verb(
        "dinner", alias: "diner", does: Text("give a dinner", nl: "geef een diner"),
        family: .lever, purse: .sealed(1), in: .prepare,
        slots: object(Actor.self, "for", asks: Text("whom", nl: "wie")) { view, _ in
          view.actors.filter { $0 != view.actor }
        },
        sentence: Text("You give a dinner for {for}.", nl: "U geeft een diner voor {for}."),
        appeal: saysWorth ? worth : nil))
  }
}

private struct GuestRules: Module {
  static let id = "guests"
  static let title: Text = "Guests"
  static let summary: Text = "Dinners for those whom one suspects."
  init(_ setup: inout Setup) { _ = Guests(&setup, saysWorth: true) }
}

private struct AnyGuestRules: Module {
  static let id = "guests"
  static let title: Text = "Any guests"
  static let summary: Text = "Dinners for anybody."
  init(_ setup: inout Setup) { _ = Guests(&setup, saysWorth: false) }
}

/// What `what` puts first.
@Suite("`what` lists first what is worth most") struct WorthTests: PromptTesting {
  /// The guests that `what` of Arden names, in its order; Arden suspects Boreal, or Cassel.
  private func guests(_ module: any Module.Type, suspect: String) -> [String] {
    var campaign = Table.campaign
    campaign.cells.removeAll { $0.quantity == .suspects }
    campaign.cells.append(Campaign.Cell(.suspects, "arden", suspect, value: 1))
    let core = Table.roster.entries.filter { $0.owner == .core }.map { Swift.type(of: $0.module) }
    let setting = Setting(campaign: campaign, roster: Roster(core: core, [module]), seed: 1)
    let console = Console(
      Session(setting), seat: .team(setting.names.row(Kind.actor, "arden") ?? Row.none),
      format: .json, isInteractive: false)
    return type(console, "what").lines.flatMap { $0.text.split(separator: "\"") }
      .filter { $0.hasPrefix("dinner ") }.map { String($0.dropFirst(7)) }
  }

  @Test("the guest who is worth most stands first, whoever that is")
  func best() {
    for suspect in ["boreal", "cassel"] {
      let guests = guests(GuestRules.self, suspect: suspect)
      #expect(guests.first == suspect && guests.count == 3, "\(guests)")
    }
  }

  @Test("where nobody says what it is worth the order of the list follows the campaign")
  func silent() {
    let lists = ["boreal", "cassel"].map { guests(AnyGuestRules.self, suspect: $0) }
    #expect(lists[0] == lists[1] && lists[0].count == 3, "\(lists)")
  }
}
