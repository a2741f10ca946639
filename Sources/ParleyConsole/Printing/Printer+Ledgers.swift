import ParleyEngine
import ParleyRules

/// One printed line of a ledger.
public struct LedgerLine: Hashable, Sendable {
  /// The title of the term's owner.
  public let owner: String
  /// The term, with the title of what it is about.
  public let term: String
  /// To the tenth, and adding up to the sum of the ledger; a word for what is no number.
  public let points: String
  /// The exact log-odds to the thousandth, with its sign; empty where the question is not one of odds, and for what is
  /// no number.
  public let logits: String
  /// What can be done about it.
  public let lever: String
  /// Titles of others whose quantities the term was made from.
  public let leansOn: [String]
}

extension Printer {
  /// The terms of a question, one line each: odds in points and logits, counts as they are.
  public func ledger(_ terms: [Term], unit: Unit = .logit) -> [LedgerLine] {
    let terms = scene.inAuthorsOrder(terms)
    let points = points(of: terms, unit)
    return terms.enumerated().map { place, term in
      let declared = scene.vocabulary[term.name]
      let about = declared.about.map { scene.called($0, term.about) } ?? ""
      return LedgerLine(
        owner: scene.say(scene.roster.title(of: term.owner)),
        term: Filling.fill(scene.say(declared.title), [about]), points: points[place],
        logits: unit == .logit ? logits(term.weight) : "",
        lever: Filling.fill(scene.say(declared.lever), [about]),
        leansOn: leaning(term))
    }
  }

  private func leaning(_ term: Term) -> [String] {
    scene.roster.obstacles.filter { term.leansOn & (1 << UInt64($0.owner.number)) != 0 }
      .map { scene.say($0.title) }
  }

  private func points(of terms: [Term], _ unit: Unit) -> [String] {
    let summands = terms.map { if case .add(let value) = $0.weight { value } else { 0 as Int32 } }
    let written =
      unit == .logit ? Scales.points(adding: summands) : summands.map(Scales.signed)
    return zip(terms, written).map { points($0.weight, $1) }
  }

  private func points(_ weight: Weight, _ written: String) -> String {
    switch weight {
    case .add: written
    case .bar: scene.say(Scales.never)
    case .carry: scene.say(Scales.always)
    case .set(let value): "= \(Scales.points(value))"
    }
  }

  private func logits(_ weight: Weight) -> String {
    switch weight {
    case .add(let value), .set(let value): Scales.logits(value)
    case .bar, .carry: ""
    }
  }

  /// What a question is about, in words: the titles of its subject, and what was weighed of them.
  public func subject(_ question: QuestionNumber, _ subject: Subject) -> String {
    let declared = scene.vocabulary[question]
    let parts = (0..<4).map { place in
      declared.kind(at: place, of: subject).map { scene.title($0, subject[place]) }
        ?? declared.detail(at: place, of: subject).map { scene.say($0.text) } ?? ""
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The outcome of a question, in the question's own words.
  public func outcome(_ question: QuestionNumber, _ yes: Bool) -> String {
    let declared = scene.vocabulary[question]
    return scene.say(yes ? declared.yes : declared.no)
  }

  /// What the odds of a prospect are, in words, widened as the question says.
  public func sentence(_ prospect: Prospect, _ odds: Odds) -> String {
    let blur = scene.vocabulary[prospect.question].blur
    let words = Estimate.phrase(logit: odds.total, blur: blur, scene.language)
    return Filling.capitalised(
      Filling.fill(scene.say(prospect.sentence)) { $0 == "odds" ? words : nil })
  }
}
