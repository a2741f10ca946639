import ParleyRules
import ParleyTesting
import Synchronization

/// What a module did on average, gathered while its stand-in plays.
///
/// An obstacle bends play in two ways: by the terms that it adds to questions, and by what it does to the numbers of
/// the core that it took over (Distrust: trust). Both are held still in a frozen twin.
final class Tally: Sendable {
  /// The mean of a term over every asking of its question, those in which it said nothing included.
  struct Mean: Sendable {
    let name: TermName
    let value: Int32
  }
  private struct Sums {
    var askings: [QuestionNumber: Int64] = [:]
    var terms: [QuestionNumber: [TermName: Int64]] = [:]
    var changes: [Quantity: (count: Int64, sum: Int64)] = [:]
  }
  private let sums = Mutex(Sums())

  func add(_ terms: [Term], to question: QuestionNumber) {
    sums.withLock { sums in
      sums.askings[question, default: 0] += 1
      for term in terms {
        guard case .add(let value) = term.weight else { continue }
        sums.terms[question, default: [:]][term.name, default: 0] += Int64(value)
      }
    }
  }

  func add(change: Int32, of quantity: Quantity) {
    sums.withLock {
      let known = $0.changes[quantity] ?? (0, 0)
      $0.changes[quantity] = (known.count + 1, known.sum + Int64(change))
    }
  }

  /// The means of all terms, by question. What bars or carries has no mean and is left out.
  var means: [QuestionNumber: [Mean]] {
    sums.withLock { sums in
      var means: [QuestionNumber: [Mean]] = [:]
      for (question, terms) in sums.terms {
        let askings = max(sums.askings[question] ?? 1, 1)
        means[question] = terms.sorted { $0.key.number < $1.key.number }.map {
          Mean(name: $0.key, value: Arithmetic.clamped(Arithmetic.quotient($0.value, askings)))
        }
      }
      return means
    }
  }

  /// The mean change of each number of the core that the module owns.
  var changes: [Quantity: Int32] {
    sums.withLock {
      $0.changes.mapValues { Arithmetic.clamped(Arithmetic.quotient($0.sum, max($0.count, 1))) }
    }
  }

  /// Whether there was anything to hold still.
  var isLively: Bool { means.values.joined().contains { $0.value != 0 } }

  /// What is held still, for a log.
  func summary(_ vocabulary: Vocabulary) -> String {
    let moved = changes.map { "\(vocabulary[$0.key].id) by \($0.value)" }.sorted()
    return (["\(means.values.joined().count) terms of \(means.count) questions"] + moved)
      .joined(separator: ", ")
  }

  /// Where stand-ins put down what they see, and read what to hold still: by the module's id. A type cannot be
  /// handed a value, so they meet here.
  static let shared = Mutex<[String: Tally]>([:])

  static func of(_ id: String) -> Tally {
    shared.withLock { known in
      if let tally = known[id] { return tally }
      let tally = Tally()
      known[id] = tally
      return tally
    }
  }

  static func forget() { shared.withLock { $0 = [:] } }
}

/// The module as it is, watched.
struct Sampled<Base: Module>: StandIn {
  let base: Base
  private let tally: Tally

  init(_ setup: inout Setup) {
    base = Base(&setup)
    tally = Tally.of(Base.id)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    base.weigh(asked, &odds)
    tally.add(terms(of: asked), to: asked.matter.question)
  }

  func revise(_ lens: Lens, _ out: Adjudication) {
    for effect in out.asked {
      guard case .set(let quantity, let a, let b, let value) = effect.change,
        lens.isTakenOver(quantity, by: Base.id, out.owner)
      else { continue }
      tally.add(change: value - lens[quantity, a, toward: b], of: quantity)
    }
  }
}

/// The module at its mean: whatever is asked, it adds what it added on average; whatever happens, it moves a number
/// of the core that it owns by what it moved it on average.
struct Frozen<Base: Module>: StandIn {
  let base: Base
  private let means: [QuestionNumber: [Tally.Mean]]
  private let changes: [Quantity: Int32]

  init(_ setup: inout Setup) {
    base = Base(&setup)
    let tally = Tally.of(Base.id)
    (means, changes) = (tally.means, tally.changes)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    for mean in means[asked.matter.question] ?? [] { odds.add(mean.name, mean.value) }
  }

  func revise(_ lens: Lens, _ out: Adjudication) {
    guard !out.asked.isEmpty else { return }
    out.rewriteAsked { effect in
      guard case .set(let quantity, let a, let b, _) = effect.change,
        lens.isTakenOver(quantity, by: Base.id, out.owner)
      else { return effect }
      let value = lens[quantity, a, toward: b] + (changes[quantity] ?? 0)
      return Adjudication.Effect(
        change: .set(quantity, a, b, value), withCables: effect.withCables, owner: effect.owner)
    }
  }
}

extension Lens {
  /// Whether a number is one of the core's that a module took over: it owns it and has not declared it.
  func isTakenOver(_ quantity: Quantity, by id: String, _ owner: Owner) -> Bool {
    world.vocabulary.owner(of: quantity) == owner
      && !world.vocabulary[quantity].id.hasPrefix(id + ".")
  }
}
