import ParleyConsole
import ParleyEngine
import ParleyRules

extension Battery {
  /// Every order of the obstacle is in order for somebody at some time: one that nobody can afford, or that is refused
  /// whoever asks, is not there.
  public func ordersCanBeGiven(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let vocabulary = roster.vocabulary
    let verbs = vocabulary.verbs.indices.map { VerbNumber(number: UInt16($0)) }.filter {
      vocabulary[$0].owner == roster.obstacle(obstacle)?.owner
    }
    findings.required = verbs.count
    var refused = Dictionary(uniqueKeysWithValues: verbs.map { ($0, "it was never tried") })
    for seed in seeds where !refused.isEmpty {
      let session = Session(setting(seed))
      let table = RandomTable(session, seed: seed)
      repeat {
        for seat in session.seats { tryOrders(of: seat, session, seed, &refused) }
      } while try !refused.isEmpty && table.playPhase()
    }
    findings.comparisons = verbs.count
    findings.problems = verbs.compactMap { verb in
      refused[verb].map { "\(vocabulary[verb].id) could never be given: \($0)" }
    }
    return findings
  }

  /// Strikes off the orders that a seat could give now; keeps of the others why not.
  private func tryOrders(
    of seat: Row, _ session: Session, _ seed: UInt64, _ refused: inout [VerbNumber: String]
  ) {
    let view = session.view(of: .team(seat))
    var luck = Luck(Key("orders", "\(session.phase)").child(seed).child(UInt64(view.table.turn)))
    let printer = Printer(Scene(view, in: .english))
    for verb in view.verbs where refused[verb] != nil {
      for _ in 0..<20 {
        let order = RandomPlay(view).sample(verb, &luck)
        guard let refusal = view.refusal(order) else {
          refused[verb] = nil
          break
        }
        refused[verb] = printer.sentence(refusal)
      }
    }
  }

  /// At the ends of each of its levers play goes otherwise: a lever that moves nothing is none.
  ///
  /// Whether it moves play in the direction that it declares takes many games of bots; this takes one of each seed.
  public func leversMove(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let owner = roster.obstacle(obstacle)?.owner
    let levers = roster.vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    findings.comparisons = levers.count
    if levers.isEmpty { findings.problems.append("\(obstacle) declares no lever") }
    for lever in levers {
      let moves = try seeds.contains { seed in
        let sums = try [lever.low, lever.high].map { value in
          let cells = [Campaign.Cell(lever.parameter, value: value)]
          // What is decided, not what is recorded: the parameter itself stands in the record.
          return try played(setting(seed, with: cells), seed: seed).decisions.map(\.total)
        }
        return sums[0] != sums[1]
      }
      if !moves {
        findings.problems.append(
          "\(roster.vocabulary[lever.parameter].id): nothing is decided otherwise at its ends")
      }
    }
    return findings
  }

  /// What works against it is an order that leaves something else undone; whether it helps takes games of bots too.
  public func remediesHaveTheirPrice(_ obstacle: String) -> Findings {
    var findings = Findings()
    let owner = roster.obstacle(obstacle)?.owner
    let remedies = roster.vocabulary.remedies.filter { $0.owner == owner }.map(\.remedy)
    findings.comparisons = remedies.count
    if remedies.isEmpty { findings.problems.append("\(obstacle) declares no remedy") }
    for verb in remedies.map({ roster.vocabulary[$0.verb] }) where !verb.purse.takesAMove {
      findings.problems.append(
        "\(verb.id): a remedy takes an order of the turn or the floor move, and this takes neither")
    }
    return findings
  }
}
