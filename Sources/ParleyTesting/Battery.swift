import ParleyEngine
import ParleyRules

/// The tests that every rule module must pass, written once. A rule author runs them on a roster of their own.
public struct Battery {
  /// What was found: empty where all is well.
  public struct Findings: Sendable {
    public fileprivate(set) var problems: [String] = []
    /// How many comparisons were made; a battery that compared nothing has proven nothing.
    public fileprivate(set) var comparisons = 0
    public var isClean: Bool { problems.isEmpty && comparisons > 0 }
  }

  public let roster: Roster
  public let seeds: ClosedRange<UInt64>
  /// The campaign it is played with.
  public let campaign: Campaign

  public init(_ roster: Roster, campaign: Campaign? = nil, seeds: ClosedRange<UInt64> = 1...3) {
    self.roster = roster
    self.campaign = campaign ?? RingCampaign.make(roster.vocabulary)
    self.seeds = seeds
  }

  private func setting(_ seed: UInt64, without: [String] = []) -> Setting {
    Setting(campaign: campaign, roster: roster, without: without, seed: seed)
  }

  private func played(_ setting: Setting, seed: UInt64) throws -> Session {
    let session = Session(setting)
    try RandomTable(session, seed: seed).playOut()
    return session
  }

  /// The same setting and inputs give the same record.
  public func deterministic() throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      findings.comparisons += 1
      let (one, two) = (
        try played(setting(seed), seed: seed), try played(setting(seed), seed: seed)
      )
      if one.digest != two.digest {
        findings.problems.append("seed \(seed): played twice, two records")
      }
      if let fault = one.fault { findings.problems.append("seed \(seed): \(fault.message)") }
    }
    return findings
  }

  /// Saved and reloaded at every input, a game goes on as if nothing had happened.
  public func survivesReload() throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      let whole = try played(setting(seed), seed: seed)
      var reloaded = Session(setting(seed))
      for (place, input) in whole.inputs.enumerated() {
        let fields = reloaded.inputs.map(\.fields) + [input.fields]
        reloaded = Session(
          setting(seed), replaying: fields.compactMap { Input(fields: $0) },
          journal: MemoryJournal())
        findings.comparisons += 1
        if reloaded.inputs.count != place + 1 {
          findings.problems.append("seed \(seed): input \(place + 1) was lost in saving")
          break
        }
      }
      if reloaded.digest != whole.digest {
        findings.problems.append("seed \(seed): reloaded, another record")
      }
    }
    return findings
  }

  /// Every subset of the obstacles plays to the end, and keeps what a switched-off one owns at neutral.
  public func everySubsetEnds() throws -> Findings {
    var findings = Findings()
    let ids = roster.obstacles.map(\.id)
    for subset in 0..<(1 << ids.count) {
      let off = ids.indices.filter { subset & (1 << $0) == 0 }.map { ids[$0] }
      for seed in seeds {
        let session = try played(setting(seed, without: off), seed: seed)
        findings.comparisons += 1
        if !session.isOver { findings.problems.append("without \(off): it did not end") }
        if let fault = session.fault {
          findings.problems.append("without \(off): \(fault.message)")
        }
        findings.problems += spoke(session, off)
      }
    }
    return findings
  }

  /// Traces of a switched-off obstacle in a record.
  private func spoke(_ session: Session, _ off: [String]) -> [String] {
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
    return terms.isEmpty && touched.isEmpty
      ? [] : ["without \(off): it left \(terms.count) terms, \(touched.count) cells"]
  }

  /// Modules and orders taken backwards change nothing.
  public func orderDoesNotMatter() throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      var backwards = setting(seed)
      backwards.isBackwards = true
      let one = try played(setting(seed), seed: seed)
      let two = Session(backwards, replaying: one.inputs, journal: MemoryJournal())
      findings.comparisons += 1
      if one.digest != two.digest {
        findings.problems.append(
          "seed \(seed): taken backwards, another record\(firstDifference(one, two))")
      }
    }
    return findings
  }

  private func firstDifference(_ one: Session, _ two: Session) -> String {
    for (a, b) in zip(one.events(of: .white), two.events(of: .white))
    where a.fingerprint != b.fingerprint {
      return ": \(a) | \(b)"
    }
    return ""
  }

  /// Switching an obstacle off changes the first affected decision by exactly its own terms, at the same draw.
  public func exactlyItsOwnTerms(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    guard let owner = roster.obstacle(obstacle)?.owner else { return findings }
    for seed in seeds {
      let with = try played(setting(seed), seed: seed)
      let without = Session(
        setting(seed, without: [obstacle]), replaying: with.inputs, journal: MemoryJournal())
      guard let (a, b) = firstAffected(with.decisions, without.decisions, owner) else { continue }
      findings.comparisons += 1
      let own = a.terms.filter { $0.owner == owner }
      let leans = a.terms.contains { $0.leansOn & (1 << UInt64(owner.number)) != 0 }
      if a.draw != b.draw {
        findings.problems.append("seed \(seed): another draw for the same decision")
      }
      if !leans, a.terms.filter({ $0.owner != owner }) != b.terms {
        findings.problems.append("seed \(seed): \(a.terms) | \(b.terms) | \(own)")
      }
    }
    return findings
  }

  private func firstAffected(_ a: [Decision], _ b: [Decision], _ owner: Owner) -> (
    Decision, Decision
  )? {
    for (x, y) in zip(a, b) {
      if x.key != y.key { return nil }
      if x.terms != y.terms { return (x, y) }
    }
    return nil
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
      let sessions = [with, without]
      findings.comparisons += 1
      if sessions[0].digest != sessions[1].digest {
        findings.problems.append(
          "seed \(seed): \(obstacle) left a trace\(firstDifference(sessions[0], sessions[1]))")
      }
    }
    return findings
  }
}

extension StreamEvent {
  /// A number that stands for everything in the event, for comparing two streams of one roster.
  public var fingerprint: UInt64 { Key("event", "\(self)").bits }
}
