import ParleyConsole
import ParleyEngine
import ParleyRules

extension Battery {
  /// An obstacle's term of a point or more on a team's mandate has a name and a lever, in both languages, and `why`
  /// prints both to the team: no hidden tax.
  public func everyFrictionHasItsLever() throws -> Findings {
    var findings = Findings()
    findings.required = seeds.count
    for seed in seeds {
      let setting = setting(seed)
      let session = Session(setting, standing: StandingOrders(setting))
      let table = RandomTable(session, seed: seed)
      repeat {
        try table.playPhase(closing: false)
        for seat in session.seats { look(at: seat, session, seed, &findings) }
      } while try table.closePhase()
    }
    return findings
  }

  private func look(at seat: Row, _ session: Session, _ seed: UInt64, _ findings: inout Findings) {
    let view = session.view(of: .team(seat))
    for text in view.lens.rows(.proposal)
    where view.lens.isMember(seat, of: view.lens.row(.proposalForum, text)) {
      let heavy = view.home(text).terms.filter(Battery.isFriction)
      guard !heavy.isEmpty else { continue }
      let page = why(text, seat, session)
      for term in heavy {
        findings.comparisons += 1
        let declared = roster.vocabulary[term.name]
        let found = untold(declared, on: page).map { "seed \(seed), \(declared.id): \($0)" }
        for problem in found where !findings.problems.contains(problem) {
          findings.problems.append(problem)
        }
      }
    }
  }

  /// A point or more, from an obstacle.
  private static func isFriction(_ term: Term) -> Bool {
    guard term.owner.number >= Owner.firstModule else { return false }
    return switch term.weight {
    case .add(let value): abs(Int64(value)) >= Int64(onePoint)
    case .bar, .carry: true
    case .set: false
    }
  }

  private func why(_ text: Row, _ seat: Row, _ session: Session) -> String {
    let console = Console(session, seat: .team(seat), isInteractive: false, width: 400)
    return console.reply(to: "why p\(text.number + 1)").lines.map(\.text).joined(separator: "\n")
  }

  private func untold(_ term: TermDeclaration, on page: String) -> [String] {
    var found: [String] = []
    for (what, text) in [("name", term.title), ("lever", term.lever)] {
      if text.english.isEmpty || text.dutch.isEmpty {
        found.append("it has no \(what)")
      } else if !pieces(text.english).allSatisfy({ page.contains($0) }) {
        found.append("why does not print its \(what)")
      }
    }
    return found
  }

  /// A sentence without the places that are filled in.
  private func pieces(_ sentence: String) -> [Substring] {
    sentence.split { $0 == "{" || $0 == "}" }.filter { Int($0) == nil }
  }
}
