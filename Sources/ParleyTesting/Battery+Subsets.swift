import ParleyEngine
import ParleyRules

extension Battery {
  /// Every subset of the obstacles plays to the end, and keeps what a switched-off one owns at neutral.
  public func everySubsetEnds() throws -> Findings {
    var findings = Findings()
    for off in subsets() {
      for seed in seeds {
        findings.comparisons += 1
        let place = Battery.place(seed, without: off)
        findings.problems += try problems(of: seed, without: off).map { "\(place): \($0)" }
      }
    }
    return findings
  }

  private func problems(of seed: UInt64, without off: [String]) throws -> [String] {
    do {
      let session = try played(setting(seed, without: off), seed: seed)
      var found = spoke(session, off)
      let last = campaign.turns + campaign.epilogue
      if session.turn != last { found.append("it ended in turn \(session.turn), not in \(last)") }
      return found
    } catch let endless as RandomTable.Endless {
      return ["after \(endless.closings) closed phases it is still turn \(endless.turn)"]
    }
  }

  /// Traces of a switched-off obstacle in a record.
  package func spoke(_ session: Session, _ off: [String]) -> [String] {
    let owners = roster.obstacles.filter { off.contains($0.id) }.map(\.owner)
    let terms = session.decisions.flatMap(\.terms).filter { owners.contains($0.owner) }
    let vocabulary = roster.vocabulary
    let cells = vocabulary.quantities.indices.filter {
      owners.contains(vocabulary.quantities[$0].owner)
    }
    let touched = session.events(of: .white).filter { event in
      guard case .cell(let quantity, _, _, let value) = event.body else { return false }
      return cells.contains(Int(quantity.number)) && value != vocabulary[quantity].neutral
    }
    let words = EventWords(session.setting)
    let first = touched.first.map(words.line) ?? terms.first.map(words.line) ?? ""
    return terms.isEmpty && touched.isEmpty
      ? [] : ["it left \(terms.count) terms, \(touched.count) cells: \(first)"]
  }

  /// Where an obstacle's subject does not occur, the record is the same with it and without it.
  /// - Parameter silent: a campaign and a way of playing in which the subject does not occur.
  public func leavesNoByte(
    _ obstacle: String, in silent: Campaign, play: (Session) throws -> Void
  ) throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      // Played without it, then the same inputs with it.
      let without = Session(
        Setting(campaign: silent, roster: roster, without: [obstacle], seed: seed))
      try play(without)
      let with = Session(
        Setting(campaign: silent, roster: roster, seed: seed), replaying: without.inputs,
        journal: MemoryJournal())
      findings.comparisons += 1
      if with.digest != without.digest {
        findings.problems.append(
          "seed \(seed): \(obstacle) left a trace, with it and without: "
            + EventWords(with.setting).parting(with, without))
      }
    }
    return findings
  }
}
