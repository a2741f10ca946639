import ParleyRules

/// Rules that break what they may not break, each in its own way, in the second turn.
protocol BrokenRule: BareModule {}

extension BrokenRule {
  static var title: Text { "Broken" }
  static var summary: Text { "Breaks a rule of the house." }
}

/// Answers its own happening, without end.
struct Echo: BrokenRule {
  static let id = "echo"
  let call: HappeningKind
  init(_ setup: inout Setup) {
    call = setup.happening(HappeningDeclaration("echo.call", "A call.", [("n", .count)]))
    setup.responds(to: call)
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] == 2 { out.tell(call, [0], to: .whiteCell) }
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.tell(call, [happening[0] + 1], to: .whiteCell)
  }
}

/// Answers its own happening for as long as it may.
struct ShortEcho: BrokenRule {
  static let id = "shortecho"
  let call: HappeningKind
  init(_ setup: inout Setup) {
    call = setup.happening(HappeningDeclaration("shortecho.call", "A call.", [("n", .count)]))
    setup.responds(to: call)
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] == 2 { out.tell(call, [0], to: .whiteCell) }
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    if happening[0] < 7 { out.tell(call, [happening[0] + 1], to: .whiteCell) }
  }
}

/// Adds to one cell more often than a rule may.
struct Flood: BrokenRule {
  static let id = "flood"
  let level: Quantity
  init(_ setup: inout Setup) {
    level = setup.quantity(
      QuantityDeclaration("flood.level", "level", unit: .count, range: 0...9, sight: .hidden))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] == 2 else { return }
    for _ in 0...Adjudication.effectLimit { out.add(level, .none, toward: .none, 1) }
  }
}

/// Tells more than a rule may.
struct Chatter: BrokenRule {
  static let id = "chatter"
  let word: HappeningKind
  init(_ setup: inout Setup) {
    word = setup.happening(HappeningDeclaration("chatter.word", "A word."))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] == 2 else { return }
    for _ in 0...Adjudication.effectLimit { out.tell(word, [Int32](), to: .whiteCell) }
  }
}

/// Sets one cell to two values.
struct TwoMinds: BrokenRule {
  static let id = "twominds"
  let view: Quantity
  init(_ setup: inout Setup) {
    view = setup.quantity(
      QuantityDeclaration("twominds.view", "view", unit: .count, range: 0...9, sight: .hidden))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] == 2 else { return }
    for value in Int32(1)...2 { out.set(view, .none, toward: .none, value) }
  }
}

/// Sets one cell to one value, twice.
struct OneMind: BrokenRule {
  static let id = "onemind"
  let view: Quantity
  init(_ setup: inout Setup) {
    view = setup.quantity(
      QuantityDeclaration("onemind.view", "view", unit: .count, range: 0...9, sight: .hidden))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for _ in 0...1 { out.set(view, .none, toward: .none, lens[.turn]) }
  }
}

/// Sets what the core owns.
struct Burglar: BrokenRule {
  static let id = "burglar"
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] == 2 { out.set(.budget, lens.actorRows[0], 7) }
  }
}

/// The same a turn later.
struct Late: BrokenRule {
  static let id = "late"
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] == 3 { out.set(.capital, lens.actorRows[0], 7) }
  }
}

/// Adds to what the core owns.
struct Donor: BrokenRule {
  static let id = "donor"
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    out.add(.budget, lens.actorRows[0], 1)
  }
}

/// Turns the calendar back in the silent turns, so that they would never end.
struct Nostalgic: BrokenRule {
  static let id = "nostalgic"
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    if lens[.turn] > lens[.lastTurn] { out.add(.turn, .none, toward: .none, -1) }
  }
}

/// Takes over what a rival takes over too.
struct Claimant: BrokenRule {
  static let id = "claimant"
  init(_ setup: inout Setup) { setup.own(.budget) }
}

struct Rival: BrokenRule {
  static let id = "rival"
  init(_ setup: inout Setup) { setup.own(.budget) }
}

/// Prints a line for everybody that was made of what one actor alone may know.
struct Blabber: BrokenRule {
  static let id = "blabber"
  let line: TermName
  init(_ setup: inout Setup) {
    line = setup.term(TermDeclaration("blabber.rich", "they are rich", sight: .open))
    setup.weighs(.vote)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(line, 10 * lens[.budget, subject.a])
  }
}

/// Files orders for those whom nobody plays: an operation at a step where none is taken, or where only acts on the floor
/// are, or the other way round.
protocol Filer: BrokenRule {
  static var step: Step { get }
  static var order: VerbNumber { get }
  init()
}

extension Filer {
  init(_ setup: inout Setup) {
    self.init()
    setup.advances(Self.step)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] == 2, let actor = lens.actorRows.first(where: { lens[.seated, $0] == 0 })
    else {
      return
    }
    out.file(Order(Self.order, by: actor))
  }
}

struct AfterHours: Filer {
  static let (id, step, order) = ("afterhours", Step.drift, Verbs.invest.number)
}

struct TooSoon: Filer {
  static let (id, step, order) = ("toosoon", Step.seal, Verbs.hold.number)
}

struct TooLate: Filer {
  static let (id, step, order) = ("toolate", Step.reply, Verbs.invest.number)
}

struct InTime: Filer {
  static let (id, step, order) = ("intime", Step.seal, Verbs.invest.number)
}

/// Files an order in the name of an actor that a team plays.
struct Forger: BrokenRule {
  static let id = "forger"
  init(_ setup: inout Setup) { setup.advances(.seal) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] == 2, let actor = lens.actorRows.first(where: { lens[.seated, $0] > 0 })
    else { return }
    out.file(Order(Verbs.invest.number, by: actor))
  }
}
