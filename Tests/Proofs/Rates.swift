import Glibc
import ParleyEngine
import ParleyRules
import ParleySimulation

/// Everything that `simulate` counts, game by game, as rates that two runs can be compared by.
///
/// A rate is a sum of parts over a sum of wholes: of a mean every whole is one game, of "charges that name the wrong one"
/// it is the charges of that game. What lies in one game hangs together, so the spread is taken over games.
struct Rates {
  /// One rate: what it is called, and what each game adds to it.
  struct Rate {
    let name: String
    let games: [(part: Double, whole: Double)]

    var value: Double {
      let whole = games.reduce(0) { $0 + $1.whole }
      return whole == 0 ? 0 : games.reduce(0) { $0 + $1.part } / whole
    }

    /// The variance of the value, by the delta method for a ratio of sums.
    var variance: Double {
      let whole = games.reduce(0) { $0 + $1.whole }
      guard whole > 0, games.count > 1 else { return 0 }
      let value = value
      let squares = games.reduce(0) { sum, game in
        let rest = game.part - value * game.whole
        return sum + rest * rest
      }
      return squares * Double(games.count) / Double(games.count - 1) / (whole * whole)
    }
  }

  /// Two runs that come apart in one rate, by how many standard errors.
  struct Gap {
    let name: String
    let before: Double
    let after: Double
    let z: Double

    var text: String {
      "\(name) \(Rates.digits(before, 3)) -> \(Rates.digits(after, 3)), z \(Rates.digits(z, 1))"
    }
  }

  let rates: [Rate]

  /// The rates of a run. Those of two campaigns that differ in ids alone stand in the same order.
  init(_ report: Report, _ setting: Setting) {
    let games = report.outcomes
    func mean(_ name: String, _ value: (GameResult) -> Int) -> Rate {
      Rate(name: name, games: games.map { (Double(value($0)), 1) })
    }
    func share(_ name: String, _ holds: (GameResult) -> Bool) -> Rate {
      mean(name) { holds($0) ? 1 : 0 }
    }
    func ratio(_ name: String, _ part: (GameResult) -> Int, _ whole: (GameResult) -> Int) -> Rate {
      Rate(name: name, games: games.map { (Double(part($0)), Double(whole($0))) })
    }
    let vocabulary = setting.roster.vocabulary
    var rates = [
      mean("adopted", \.adoptions), mean("thin") { $0.texts[.thin].adopted },
      mean("soft") { $0.texts[.soft].adopted }, mean("thick") { $0.texts[.thick].adopted },
      mean("kept") { $0.texts[.thick].kept },
      share("more than two that bind") { $0.texts[.soft].adopted + $0.texts[.thick].adopted > 2 },
      share("none adopted") { $0.adoptions == 0 },
      share("early") { $0.firstAdoption > 0 && $0.firstAdoption <= 4 },
      mean("failed", \.failed), mean("withdrawn", \.withdrawn),
      mean("instalments") { Int($0.instalments) }, mean("due") { Int($0.due) },
      ratio("carried out", { Int($0.instalments) }, { Int(max($0.due, $0.instalments)) }),
      mean("breaches") { Int($0.breaches) }, mean("lapsed", \.lapsed),
      mean("incidents", \.incidents), mean("accusations", \.accusations),
      ratio("wrong", \.wrong, \.accusations), ratio("believed", \.believed, \.accusations),
      mean("attributions", \.attributions),
      ratio("misnamed", \.misattributions, \.attributions),
      mean("worst") { Int($0.worst) }, mean("trust") { Int($0.trust) },
      mean("belief") { Int($0.belief) }, mean("refused", \.refused),
    ]
    rates += setting.campaign.forums.indices.map { place in
      mean("adopted in forum \(place + 1)") { $0.adopted[place] }
    }
    for (place, seat) in setting.campaign.seats.enumerated() {
      let own = setting.campaign.objectives.filter { $0.seat == seat.actor }
      rates += own.indices.map { number in
        share("seat \(place + 1) meets objective \(number + 1)") { $0.seats[place].met[number] }
      }
      rates += [
        mean("capital of seat \(place + 1)") { Int($0.seats[place].capital) },
        mean("budget of seat \(place + 1)") { Int($0.seats[place].budget) },
        mean("hurt of seat \(place + 1)") { Int($0.seats[place].hurt) },
        mean("trust in seat \(place + 1)") { Int($0.seats[place].trust) },
      ]
    }
    rates += vocabulary.verbs.indices.map { verb in
      mean("orders to \(vocabulary.verbs[verb].id)") { $0.orders[verb] }
    }
    rates += vocabulary.metrics.indices.map { place in
      mean(vocabulary.metrics[place].id) { Int($0.metrics[place]) }
    }
    self.rates = rates
  }

  /// By how many standard errors the rates of another run lie apart, the furthest first; what both runs never saw, or
  /// always saw alike, is left out.
  func gaps(to other: Rates) -> [Gap] {
    zip(rates, other.rates).compactMap { one, two in
      let spread = one.variance + two.variance
      let distance = abs(one.value - two.value)
      guard spread > 0 || distance > 0 else { return nil }
      return Gap(
        name: one.name, before: one.value, after: two.value,
        z: spread > 0 ? distance / spread.squareRoot() : .infinity)
    }.sorted { $0.z > $1.z }
  }

  /// The distance that luck alone exceeds in one of so many comparisons with a chance of one in a thousand (Bonferroni).
  static func bound(for comparisons: Int) -> Double {
    let chance = 0.001 / Double(max(1, comparisons))
    var (low, high) = (0.0, 20.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) > chance { low = middle } else { high = middle }
    }
    return high
  }

  static func digits(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "\(value)" }
    let scale = pow(10.0, Double(places))
    let whole = Int((value * scale).rounded())
    let rest = String(whole.magnitude % UInt(scale))
    let zeros = String(repeating: "0", count: places - rest.count)
    return (whole < 0 ? "-" : "") + "\(whole.magnitude / UInt(scale)).\(zeros)\(rest)"
  }
}
