import ParleyEngine
import ParleyRules
import ParleyTesting

/// Whatever is decided in two tellings of the same evening is decided by the same draw.
struct Alignment {
  /// How an evening is told otherwise.
  struct Telling: Sendable {
    let sentence: String
    /// Nothing at all may differ.
    var isWhole = false
    /// The share of decisions, in per cent, that must be there in both.
    var atLeast = 50
    /// The evening that is told otherwise, and what it is played with then.
    var base: @Sendable (UInt64, Roster) -> Setting = { Ground.setting(seed: $0, roster: $1) }
    var setting: @Sendable (UInt64, Roster) -> Setting = { Ground.setting(seed: $0, roster: $1) }
    /// What was typed; the seed says how it is changed.
    var inputs: @Sendable (Session, UInt64) -> [Input] = { session, _ in session.inputs }
  }

  /// What two tellings had in common, over all seeds.
  struct Outcome {
    var shared = 0
    var all = 0
    /// Evenings that were in fact told otherwise.
    var told = 0
    var wrong: [String] = []
  }

  static func run(_ ledger: inout ProofLedger) {
    for telling in tellings {
      let found = outcome(of: telling, Ground.roster)
      let isEnough =
        found.shared > 1000 && found.shared * 100 >= found.all * telling.atLeast && found.told > 10
      ledger.note(
        telling.sentence, found.wrong.isEmpty && isEnough,
        "\(found.shared) of \(found.all) decisions are in both, \(found.told) evenings, "
          + "\(found.wrong.count) differ \(found.wrong.prefix(2))")
    }
  }

  static func outcome(
    of telling: Telling, _ roster: Roster, seeds: ClosedRange<UInt64> = 1...15
  ) -> Outcome {
    var outcome = Outcome()
    for seed in seeds {
      let setting = telling.base(seed, roster)
      let played = Session(setting)
      guard (try? RandomTable(played, seed: seed).playOut()) != nil else { continue }
      let inputs = telling.inputs(played, seed)
      // Both are told from what was typed: what a player only tried at the door is in neither.
      let base = Session(setting, replaying: played.inputs, journal: MemoryJournal())
      let other = Session(
        telling.setting(seed, roster), replaying: inputs, journal: MemoryJournal())
      let comparison = DrawComparison(base, other)
      outcome.shared += comparison.shared
      outcome.all += comparison.all
      outcome.wrong += comparison.problems.map { "seed \(seed): \($0)" }
      if telling.isWhole, base.digest != other.digest {
        outcome.wrong.append("seed \(seed): another record")
      }
      let isSame = inputs == base.inputs && other.digest == base.digest && !telling.isWhole
      if !isSame { outcome.told += 1 }
    }
    return outcome
  }

  static let tellings = [
    Telling(
      sentence: "with an obstacle off, what both runs decide falls by the same dice",
      setting: {
        Ground.setting(seed: $0, without: [$0 % 2 == 0 ? "opacity" : "distrust"], roster: $1)
      }),
    bystander, reordered, seated, arrival, changedOrder,
  ]

  /// Somebody who takes no part, and comes before all others in every list.
  static let bystander = Telling(
    sentence: "a bystander added changes no draw", atLeast: 95,
    setting: { seed, roster in
      Ground.setting(seed: seed, roster: roster) { campaign in
        campaign.actors.insert(Campaign.Named(id: "aaland", title: "Aaland"), at: 0)
        campaign.assets.append(Campaign.Named(id: "aaland-bank", title: "Aaland Bank"))
        campaign.cells.append(Campaign.Cell(.assetOwner, "aaland-bank", rowID: "aaland"))
      }
    })

  static let reordered = Telling(
    sentence: "parts of the campaign in another order change nothing", isWhole: true, atLeast: 100,
    setting: { seed, roster in
      Ground.setting(seed: seed, roster: roster) { campaign in
        campaign.actors.reverse()
        campaign.measures.reverse()
        campaign.injects.reverse()
        campaign.cells.reverse()
      }
    })

  static let seated = Telling(
    sentence: "seats in another order change nothing", isWhole: true, atLeast: 100,
    setting: { seed, roster in
      Ground.setting(seed: seed, roster: roster) { reseat(&$0, seed) }
    })

  static func reseat(_ campaign: inout Campaign, _ seed: UInt64) {
    let turn = Int(seed) % campaign.seats.count
    campaign.seats = Array(campaign.seats[turn...] + campaign.seats[..<turn])
    campaign.seats.swapAt(0, 1)
  }

  static let arrival = Telling(
    sentence: "sealed orders arriving in another sequence change nothing", isWhole: true,
    atLeast: 100, inputs: { Arrivals.shuffled($0.inputs, $0.setting.roster.vocabulary, seed: $1) })

  static let changedOrder = Telling(
    sentence: "one order left out leaves every unrelated draw as it was",
    inputs: { Arrivals.lacking($0.inputs, seed: $1) })
}

/// What was typed, in another sequence or with a line less.
enum Arrivals {
  /// The sealed orders of each turn, shuffled. Where somebody took one back, that seat's own stay in sequence.
  static func shuffled(_ inputs: [Input], _ vocabulary: Vocabulary, seed: UInt64) -> [Input] {
    var luck = Luck(Key("arrivals", "\(seed)"))
    return phases(inputs).flatMap { phase -> [Input] in
      guard phase.allSatisfy({ isSealed($0, vocabulary) }) else { return phase }
      // One pile a seat that took something back, one an order otherwise.
      let careful = Set(phase.compactMap { isUndo($0) ? seat(of: $0) : nil })
      var piles: [[Input]] = []
      for input in phase.filter({ $0 != .next }) {
        let place = piles.firstIndex {
          careful.contains(seat(of: input)) && seat(of: $0[0]) == seat(of: input)
        }
        if let place { piles[place].append(input) } else { piles.append([input]) }
      }
      for place in piles.indices.dropFirst() { piles.swapAt(place, luck.below(place + 1)) }
      return piles.flatMap { $0 } + phase.filter { $0 == .next }
    }
  }

  /// Without one order, given in a phase in which that seat took nothing back.
  static func lacking(_ inputs: [Input], seed: UInt64) -> [Input] {
    var luck = Luck(Key("lacking", "\(seed)"))
    var phases = phases(inputs)
    let careful = phases.map { Set($0.compactMap { isUndo($0) ? seat(of: $0) : nil }) }
    let orders = phases.indices.flatMap { phase in
      phases[phase].indices.filter { place in
        guard case .order(let seat, _, _) = phases[phase][place] else { return false }
        return !careful[phase].contains(seat)
      }.map { (phase, $0) }
    }
    guard !orders.isEmpty else { return inputs }
    // One of the first half: there should be something left to compare.
    let (phase, place) = orders[luck.below(orders.count / 2 + 1)]
    phases[phase].remove(at: place)
    return phases.flatMap { $0 }
  }

  /// The inputs, cut after each closing.
  private static func phases(_ inputs: [Input]) -> [[Input]] {
    inputs.reduce(into: [[]]) { phases, input in
      phases[phases.count - 1].append(input)
      if input == .next { phases.append([]) }
    }
  }

  private static func isSealed(_ input: Input, _ vocabulary: Vocabulary) -> Bool {
    guard case .order(_, _, let order) = input, let verb = vocabulary.verb(named: order.verb) else {
      return true
    }
    return switch vocabulary[verb].purse {
    case .sealed, .sealedFree: true
    default: false
    }
  }

  private static func isUndo(_ input: Input) -> Bool {
    if case .undo = input { true } else { false }
  }

  private static func seat(of input: Input) -> String {
    switch input {
    case .order(let seat, _, _), .undo(let seat, _, _): seat
    default: ""
    }
  }
}
