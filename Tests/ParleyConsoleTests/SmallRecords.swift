import ParleyEngine
import ParleyRules

@testable import ParleyConsole

/// What whole games do not bring: a person at the prompt, a disk that is full, an obstacle that keeps a figure.
struct SmallRecords {
  func lines() -> [String] {
    asked() + argued() + ended() + kept() + crossed() + broken() + lost() + figures() + hired()
  }

  private func type(_ console: Console, _ lines: [String]) -> [String] {
    lines.flatMap { console.reply(to: $0).lines.map(\.text) }
  }

  /// A person is shown what would happen, and asked.
  private func asked() -> [String] {
    let console = Console(Table.session(), seat: .team(Table.row(.actor, "arden")), format: .json)
    let first = type(
      console,
      [
        "op disruption boreal-grid", "ready", "op disruption boreal-grid", "", "invest", "nonsense",
        "?", "",
        "attribute i1 to arden", "inv", "vote p1 yes", "help effort", "help ring", "help osce-8",
      ])
    let white = Console(Table.session(), seat: .white, format: .json)
    return first
      + type(
        white,
        ["phrase arden", "one", "one", "next", "n", "inject leak", "n", "seat arden", "", "quit"])
  }

  private func argued() -> [String] {
    let session = Table.session()
    let script = Console(session, seat: .white, format: .json, isInteractive: false)
    let desk = Console(session, seat: .white, format: .json)
    return type(
      script, ["as arden argue \"close the pipes\" because \"they are ours\"", "adjudicate"])
      + type(desk, ["reveal", "n", "next", ""])
  }

  /// A text tabled and a charge made at once, and an end that no campaign foresaw.
  private func ended() -> [String] {
    let script = Console(Table.session(), seat: .white, format: .json, isInteractive: false)
    return type(
      script,
      [
        "as arden operate disruption boreal-grid ?", "as arden invstigate i1",
        "as arden attribute i1 to boreal at likely private",
        "help osce-8", "help ring", "help arden-bank", String(repeating: "x", count: 9000),
        "adjudicate", "reveal",
        "as arden propose osce-9 in ring voluntary", "why y1", "why c1", "next", "why y1", "next",
        "why y1", "why c1", "end",
      ])
  }

  /// A way in that its holder reads on its card, with the cables; luck decides whether one comes of it, so games are tried.
  private func kept() -> [String] {
    (UInt64(1)...20).lazy.map { seed in
      let session = Self.session(seed)
      let script = Console(session, seat: .white, format: .json, isInteractive: false)
      _ = self.type(
        script, ["as arden operate espionage boreal-mfa", "adjudicate", "reveal", "next", "next"])
      let desk = Console(
        session, seat: .team(Table.row(.actor, "arden", seed: seed)), format: .json,
        isInteractive: false)
      return self.type(desk, ["status"])
    }.first { $0.contains { $0.contains("\"footholds\"") } } ?? []
  }

  /// Two charges in private, of which each seat knows its own: what the second is to the white cell is the first to
  /// whoever made it.
  private func crossed() -> [String] {
    let script = Console(Self.session(7), seat: .white, format: .json, isInteractive: false)
    return type(
      script,
      [
        "as arden attribute i1 to ghost-crew at likely private",
        "as boreal attribute i1 to cassel at likely private", "adjudicate", "reveal", "why y1",
        "why y2", "as arden why y1", "as boreal why y1",
      ])
  }

  /// A word that is broken, and said to be.
  private func broken() -> [String] {
    let script = Console(
      Table.session(campaign: Table.pledged), seat: .white, format: .json, isInteractive: false)
    return type(
      script,
      [
        "adjudicate", "reveal", "record p1 yes arden boreal", "next",
        "as arden operate espionage boreal-mfa stealth high", "adjudicate", "reveal", "why a1",
        "as boreal allege a1 arden ?", "as boreal allege a1 arden", "as boreal why a1",
        "help gge-f",
        "next", "next", "as arden why a1", "end",
      ])
  }

  private static func session(_ seed: UInt64) -> Session {
    Session(Setting(campaign: Table.campaign, roster: Table.roster, seed: seed))
  }

  private func lost() -> [String] {
    let setting = Setting(campaign: Table.campaign, roster: Table.roster, seed: 7)
    let console = Console(
      Session(setting, journal: FullDisk()), seat: .white, format: .json, isInteractive: false)
    return type(console, ["note \"a remark\""])
  }

  private func figures() -> [String] {
    let roster = Roster([Stock.self])
    var campaign = Table.campaign
    if let left = roster.vocabulary.quantity(named: "stock.left"),
      let owed = roster.vocabulary.quantity(named: "stock.owed")
    {
      campaign.cells += [
        Campaign.Cell(left, "arden", value: 3), Campaign.Cell(owed, "arden", "boreal", value: 2),
      ]
    }
    let setting = Setting(campaign: campaign, roster: roster, seed: 7)
    let console = Console(
      Session(setting), seat: .team(Table.row(.actor, "arden")), format: .json,
      isInteractive: false)
    return type(console, ["status"])
  }
}

extension SmallRecords {
  /// Deeds by another's hand, read by those who may know, up to the end.
  private func hired() -> [String] {
    let white = Console(Crews.session(), seat: .white, format: .json, isInteractive: false)
    return type(
      white,
      Crews.script + [
        "status", "why i2", "seat arden", "why i2", "status", "seat white", "adjudicate",
        "reveal", "next", "next", "end",
      ])
  }
}

/// A disk that keeps nothing.
private final class FullDisk: Journal {
  struct Full: JournalProblem { let message = Text("The disk is full.", nl: "De schijf is vol.") }
  func append(_ input: Input) throws { throw Full() }
}

/// An obstacle that keeps a figure of its own for the card.
private struct Stock: Module {
  static let id = "stock"
  static let title = Text("Stock", nl: "Voorraad")
  static let summary = Text("Keeps a stock.", nl: "Houdt een voorraad bij.")
  init(_ setup: inout Setup) {
    _ = setup.quantity(
      QuantityDeclaration(
        "stock.left", Text("stock left", nl: "voorraad"), of: .actor, unit: .count, range: 0...9,
        sight: .own, isOnCard: true))
    _ = setup.quantity(
      QuantityDeclaration(
        "stock.owed", Text("owed", nl: "schuldig"), of: .actor, per: .actor, unit: .count,
        range: 0...9, sight: .own, isOnCard: true))
  }
}
