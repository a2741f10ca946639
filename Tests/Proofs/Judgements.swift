import ParleyEngine
import ParleyRules
import ParleySimulation

/// Figures that are "designer's judgement" are drawn anew from their ranges, all at once, and the scripted texts are
/// played again: in how many draws does it still hold that all obstacles hinder more than all but one, and all but one
/// more than none? A direction that only the chosen figures show is no finding.
enum Judgements {
  /// How many times all of them are drawn.
  static let draws = 20
  /// Games a cell of a draw: a tenth of those of the table, as its cells are twenty times as many.
  static let games = max(10, Strengths.games / 10)

  static func run(_ theatre: Theatre, _ ledger: inout ProofLedger) {
    let judged = parameters(of: theatre.roster)
    print(
      "\n\(judged.count) parameters of the obstacles are designer's judgement; each is drawn \(draws) times,"
        + " triangular in its declared range with its peak where it stands; \(games) games a cell:"
        + " in how many the scripted text is in force, all on / each one off / none")
    for script in BindingText.all {
      let steps = (0..<draws).map { draw in
        Step(
          Strengths.Cell.all(theatre.roster).map { cell in
            script.fates(games, drawn(draw, judged, theatre), without: cell.without)
              .count(where: \.isInForce)
          })
      }
      for step in steps { print("  \(script.title): \(step.text)") }
      let ends = steps.count { $0.endsHold }
      let all = steps.count { $0.isOrdered }
      ledger.note(
        "\(script.title): all on hinders more than none in nine draws of ten",
        ends * 10 >= draws * 9,
        "\(ends) of \(draws) draws; all on, each one off and none in that order in \(all)")
    }
    ledger.note(
      "control: parameters are drawn, and the peak is where they stand",
      judged.contains { parameter in
        Set((0..<draws).map { value(of: parameter, in: $0, theatre) }).count > draws / 2
      })
  }

  /// In how many games it was in force at the end, in each of the cells: all on first and none last.
  private struct Step {
    let games: [Int]
    init(_ games: [Int]) { self.games = games }

    private var all: Int { games.first ?? 0 }
    private var none: Int { games.last ?? 0 }
    /// All on against none.
    var endsHold: Bool { all < none }
    /// Each one off lies between the two, ends included: where none already is at the top, one off may be there too.
    var isOrdered: Bool {
      endsHold && games.dropFirst().dropLast().allSatisfy { $0 >= all && $0 <= none }
    }
    var text: String {
      games.map { "\($0)" }.joined(separator: " / ")
        + (isOrdered ? "" : endsHold ? ", one off beyond the ends" : ", REVERSED or level")
    }
  }

  static func parameters(of roster: Roster) -> [Quantity] {
    roster.vocabulary.parameters.filter { parameter in
      let source = roster.vocabulary[parameter.quantity].source.lowercased()
      return roster.obstacles.contains { $0.owner == parameter.owner }
        && source.contains("designer's judgement")
    }.map(\.quantity)
  }

  /// The campaign with all of them drawn.
  private static func drawn(_ draw: Int, _ judged: [Quantity], _ theatre: Theatre) -> Theatre {
    var campaign = theatre.campaign
    campaign.cells += judged.map {
      Campaign.Cell($0, value: value(of: $0, in: draw, theatre))
    }
    return Theatre(campaign: campaign, roster: theatre.roster)
  }

  /// A value of a triangular distribution over the declared range whose peak is where the campaign has it: on either
  /// side of the peak, with chances as wide as the side, the nearer of two uniform draws. The dice are keyed by what the
  /// parameter is called and by the number of the draw.
  private static func value(of parameter: Quantity, in draw: Int, _ theatre: Theatre) -> Int32 {
    let declared = theatre.roster.vocabulary[parameter]
    let range = declared.range
    let (low, high) = (Int64(range.lowerBound), Int64(range.upperBound))
    let set = theatre.campaign.cells.last { $0.quantity == parameter }?.value
    let peak = Int64(set ?? declared.neutral)
    guard high > low else { return range.lowerBound }
    let key = Key("judgement", declared.id)
    func below(_ count: Int64, _ n: Int) -> Int64 {
      Int64(key.child(UInt64(draw), n).bits % UInt64(max(1, count)))
    }
    let isLeft = below(high - low, 0) < peak - low
    let side = isLeft ? peak - low : high - peak
    let step = min(below(side + 1, 1), below(side + 1, 2))
    return Int32(isLeft ? peak - step : peak + step)
  }
}
