import ParleyRules

/// Counts in a place of its own, which no record holds: taken up again, it starts at another number.
struct Forgetful: BareModule {
  private final class Memory: @unchecked Sendable { var count: Int32 = 0 }

  static let id = "forgetful"
  static let title: Text = "Forgetful"
  static let summary: Text = "Keeps state beside the tables."
  let mood: TermName
  private let memory = Memory()
  init(_ setup: inout Setup) {
    mood = setup.term(TermDeclaration("forgetful.mood", "the mood of the day"))
    setup.weighs(.succeed, .mandate, .identify)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    memory.count = (memory.count + 1) % 1000
    odds.add(mood, memory.count)
  }
}

/// Writes something down every turn, whatever happens.
struct Busybody: BareModule {
  static let id = "busybody"
  static let title: Text = "Busybody"
  static let summary: Text = "Always has something to say."
  let pages: Quantity
  init(_ setup: inout Setup) {
    pages = setup.quantity(
      QuantityDeclaration("busybody.pages", "pages", unit: .count, range: 0...99, sight: .hidden))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    out.add(pages, .none, toward: .none, 1)
  }
}

/// Lives on what another owns: it wears trust down even where nobody has switched distrust on.
struct Parasite: BareModule {
  static let id = "parasite"
  static let title: Text = "Parasite"
  static let summary: Text = "Writes in another's books."
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows {
      for other in lens.actorRows where other != actor {
        out.add(.trust, actor, toward: other, -10)
      }
    }
  }
}

/// Turns the calendar back, so that the second turn is played again and again.
struct Procrastinator: BareModule {
  static let id = "procrastinator"
  static let title: Text = "Procrastinator"
  static let summary: Text = "Puts the last turn off."
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] == 2 { out.add(.turn, .none, toward: .none, -1) }
  }
}

/// A term of more than a point on every mandate, against which nobody is told what to do.
struct Taxman: BareModule {
  static let id = "taxman"
  static let title: Text = "Taxman"
  static let summary: Text = "Takes his share."
  let levy: TermName
  init(_ setup: inout Setup) {
    levy = setup.term(TermDeclaration("taxman.levy", Text("a levy", nl: "een heffing")))
    setup.weighs(.mandate)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(levy, -600)
  }
}

/// Asks about actors by the numbers of their rows, which change when somebody joins.
struct RowKeeper: BareModule {
  static let id = "rowkeeper"
  static let title: Text = "Row keeper"
  static let summary: Text = "Keys its draws by row numbers."
  let whim: QuestionNumber
  init(_ setup: inout Setup) {
    whim = setup.question(
      QuestionDeclaration("rowkeeper.whim", "A whim?", about: [.actor], yes: "yes", no: "no"))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows {
      _ = out.ask(whim, Subject(actor), key: Key("row", "\(actor.number)"))
    }
  }
}

/// Asks about actors by how much there has been so far.
struct Counter: BareModule {
  static let id = "counter"
  static let title: Text = "Counter"
  static let summary: Text = "Keys its draws by a count."
  let whim: QuestionNumber
  init(_ setup: inout Setup) {
    whim = setup.question(
      QuestionDeclaration("counter.whim", "A whim?", about: [.actor], yes: "yes", no: "no"))
    setup.advances(.judge)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    let count = lens.count(.incident) + lens.count(.text) + lens.count(.foothold)
    for actor in lens.actorRows {
      _ = out.ask(whim, Subject(actor), key: lens.key(.actor, actor).child(UInt64(count)))
    }
  }
}
