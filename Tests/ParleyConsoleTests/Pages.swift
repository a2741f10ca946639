import ParleyRules

@testable import ParleyConsole

/// The ring with injects that do everything an inject can do.
enum Pages {
  static let campaign: Campaign = {
    var campaign = Table.campaign
    // One that is several in Dutch.
    campaign.actors[2] = Campaign.Named(
      id: "cassel", title: Text("Cassel", nl: "Kassel"), plural: [.dutch])
    campaign.injects += [papers, numbers, deeds, late]
    return campaign
  }()

  /// A find in the street, for one seat.
  private static let papers: Inject = {
    var papers = Inject(id: "papers")
    papers.headline = Text("A find", nl: "Een vondst")
    papers.text = Text("Papers lie in the street.", nl: "Er liggen stukken op straat.")
    papers.to = ["arden"]
    papers.needs = "masks"
    papers.expects = Text("Arden asks who lost them.", nl: "Arden vraagt wie ze kwijt is.")
    papers.source = "Invented for the test"
    papers.effects = [
      .incident(.init(of: .espionage, by: "boreal", at: "arden-bank", severity: 4, flag: "cassel")),
      .shock(between: "arden", and: "boreal", size: 2),
    ]
    return papers
  }()

  private static let numbers: Inject = {
    var numbers = Inject(id: "numbers")
    numbers.to = ["arden", "boreal"]
    numbers.effects = [
      .add(quantity: "actor.strikes", of: "cassel", value: 250),
      .add(quantity: "actor.accuses", of: "boreal", value: -10),
      .add(quantity: "actor.capital", of: "ghost-crew", value: -1),
      .add(quantity: "actor.hurt", of: "arden", value: 2),
    ]
    return numbers
  }()

  private static let deeds: Inject = {
    var deeds = Inject(id: "deeds")
    deeds.effects = [
      .incident(
        .init(of: .sabotage, by: "ghost-crew", at: "boreal-grid", severity: 5, isNamed: true)),
      .gesture(from: "cassel", to: "arden"), .clear(accusedBy: "ghost-crew"),
      .propose(
        lead: "cassel", forum: "ring", tier: .legal, clauses: ["osce-8", "gge-f"],
        title: Text("A hand", nl: "Een hand")),
    ]
    return deeds
  }()

  /// Released on a condition of several parts.
  private static let late: Inject = {
    var late = Inject(id: "late")
    late.headline = "Late"
    late.when = .all([
      .fired("papers"),
      .any([
        .not(.adopted(measure: "osce-8", forum: "ring", lead: nil, tier: nil)), .turn(2),
      ]),
    ])
    return late
  }()
}
