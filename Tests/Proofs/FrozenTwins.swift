import Distrust
import Opacity
import ParleyEngine
import ParleyRules
import ParleySimulation
import ParleyTesting
import Synchronization

/// A real obstacle and its twin, which does all that it does but for one thing: what it says on a question is what
/// the real one says on the mean, over many games, and never anything else.
struct FrozenTwin {
  let id: String
  private let sampled: any Module.Type
  private let frozen: any Module.Type

  private init<Real: Module>(_: Real.Type) {
    id = Real.id
    sampled = Sampled<Real>.self
    frozen = Frozen<Real>.self
  }

  static let all = [FrozenTwin(DistrustRules.self), FrozenTwin(OpacityRules.self)]

  /// How many means are kept of it.
  var kept: Int { Means.of(id).count }

  /// The same ground with the twin in the place of the obstacle, once its means are taken there.
  func freeze(on ground: Setting, games: Int = 40) -> Setting {
    Means.forget(id)
    _ = Simulation(replacing(sampled, on: ground)).run(games: games)
    return replacing(frozen, on: ground)
  }

  private func replacing(_ module: any Module.Type, on ground: Setting) -> Setting {
    let roster = Roster(FrozenTwin.all.map { $0.id == id ? module : $0.real })
    return Setting(campaign: ground.campaign, roster: roster, seed: ground.seed)
  }

  private var real: any Module.Type {
    id == OpacityRules.id ? OpacityRules.self : DistrustRules.self
  }
}

/// What obstacles say on questions on the mean, over all askings: nothing said counts as nothing.
private enum Means {
  struct Place: Hashable {
    let question: Question
    let name: TermName
  }
  private struct Sums {
    var asked: [Question: Int64] = [:]
    var said: [Place: Int64] = [:]
  }
  private static let sums = Mutex<[String: Sums]>([:])

  static func forget(_ id: String) { sums.withLock { $0[id] = nil } }

  static func note(_ terms: some Sequence<Term>, on question: Question, by id: String) {
    sums.withLock {
      $0[id, default: Sums()].asked[question, default: 0] += 1
      for case let term in terms {
        guard case .add(let value) = term.weight else { continue }
        $0[id, default: Sums()].said[Place(question: question, name: term.name), default: 0] +=
          Int64(value)
      }
    }
  }

  /// The means, in the order of their names.
  static func of(_ id: String) -> [(place: Place, mean: Int32)] {
    let sums = sums.withLock { $0[id] ?? Sums() }
    return sums.said.map { place, sum in
      (place, Int32(clamping: sum / max(1, sums.asked[place.question] ?? 1)))
    }.sorted {
      ($0.place.question.number, $0.place.name.number)
        < ($1.place.question.number, $1.place.name.number)
    }
  }
}

/// Listens to what an obstacle says.
private struct Sampled<Real: Module>: Module {
  static var id: String { Real.id }
  static var title: Text { Real.title }
  static var summary: Text { Real.summary }
  let real: Real
  init(_ setup: inout Setup) { real = Real(&setup) }

  func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let before = odds.terms.count
    real.weigh(question, subject, lens, &odds)
    Means.note(odds.terms[before...], on: question, by: Real.id)
  }
  func review(_ order: Order, _ view: Lens) -> Refusal? { real.review(order, view) }
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) { real.resolve(order, lens, out) }
  func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    real.respond(happening, lens, out)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) { real.advance(step, lens, out) }
}

/// Says always the same.
private struct Frozen<Real: Module>: Module {
  static var id: String { Real.id }
  static var title: Text { Real.title }
  static var summary: Text { Real.summary }
  let real: Real
  private let means: [(place: Means.Place, mean: Int32)]
  init(_ setup: inout Setup) {
    real = Real(&setup)
    means = Means.of(Real.id)
  }

  func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    for (place, mean) in means where place.question == question { odds.add(place.name, mean) }
  }
  func review(_ order: Order, _ view: Lens) -> Refusal? { real.review(order, view) }
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) { real.resolve(order, lens, out) }
  func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    real.respond(happening, lens, out)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) { real.advance(step, lens, out) }
}
