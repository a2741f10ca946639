import ParleyConsole
import ParleyEngine
import ParleyRules

extension Battery {
  /// What the obstacle tells is about things that its reader knows of, and its orders have a page of help.
  ///
  /// A row that a seat has not learned of has no number there, and its place in the sentence stays empty: whoever is
  /// told of a thing must be let know of it first.
  public func tellsWhole(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let owner = roster.obstacle(obstacle)?.owner
    for seed in seeds {
      let session = try hosted(seed)
      for seat in [Seat.everybody] + session.seats.map(Seat.team) {
        for event in session.events(of: seat) {
          guard case .happened(let happening) = event.body,
            roster.vocabulary[happening.kind].owner == owner
          else { continue }
          look(at: happening, "seed \(seed), turn \(event.turn)", &findings)
        }
      }
    }
    for language in [Language.english, .dutch] { readHelp(owner, language, &findings) }
    return findings
  }

  private func look(at happening: Event, _ place: String, _ findings: inout Findings) {
    let declared = roster.vocabulary[happening.kind]
    findings.comparisons += 1
    for (number, argument) in declared.arguments.enumerated() {
      guard case .row = argument.unit, happening[number] < 0 else { continue }
      let problem = "\(declared.id): its reader does not know of its {\(argument.name)}"
      if !findings.problems.contains(where: { $0.hasSuffix(problem) }) {
        findings.problems.append("\(place), \(problem)")
      }
    }
  }

  private func readHelp(_ owner: Owner?, _ language: Language, _ findings: inout Findings) {
    let session = Session(setting(seeds.lowerBound))
    guard let seat = session.seats.first else { return }
    let console = Console(session, seat: .team(seat), language: language, isInteractive: false)
    for verb in roster.vocabulary.verbs where verb.owner == owner {
      for word in [verb.id, verb.alias] {
        findings.comparisons += 1
        let reply = console.reply(to: "help \(word)")
        if reply.isProblem || !reply.text.contains(verb.id) {
          findings.problems.append("help \(word): \(reply.text)")
        }
      }
    }
  }
}
