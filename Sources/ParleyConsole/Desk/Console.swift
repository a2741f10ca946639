import ParleyEngine
import ParleyRules

/// The command language: a line in, a reply out. It knows no terminal, so that people, scripts,
/// bots and tests share it.
///
/// What it says at a seat it makes from that seat's view, which holds no truth; what it does, it
/// does through the session's own door.
public final class Console {
  /// How answers are written.
  public enum Format: String, Sendable {
    /// Lines for people, broken at the width of the layout.
    case text
    /// One JSON object a line, the same in every language.
    case json
  }

  /// What is played; every word that is typed goes through its door.
  public let session: Session
  /// The language in which it answers people; what is typed may be English or Dutch in both.
  public var language: Language
  /// How answers are written; it stays for the whole sitting.
  public let format: Format
  /// A person types: orders are echoed before they count, and what is missing is asked for.
  public let isInteractive: Bool
  /// Sets lines to the width of the screen; the terminal changes it when its window does.
  public var layout: Layout
  /// Lines of the screen: what is told in short where it would fill more is told so that it fits. The terminal changes
  /// it when its window does.
  public var rows = 24
  /// Who sits at the prompt.
  public internal(set) var seat: Seat

  var waiting = Waiting.nothing
  /// How far each seat's stream has been shown here.
  var shown: [Seat: Int] = [:]
  /// Somebody sat down, and is still to be told where things stand.
  var hasSatDown = false
  /// How much of its stream a seat that sits down had been shown here before.
  var seenBefore = 0
  /// The pass-phrases that seats ask for.
  let phrases: any PhraseKeeper
  /// The white cell was asked for a pass-phrase already.
  var wasAskedForPhrase = false
  /// The decisions of this turn's adjudication in the order of their numbers, for `override N`.
  var listed: [Key] = []
  /// What was numbered: the results of a phase of a turn.
  struct Hand: Equatable {
    let turn: Int32
    let phase: Phase
  }
  var listedHand: Hand?
  /// The exercise stands still, by the stop word.
  public internal(set) var isPaused = false
  /// The seats that were told how it ended, since they sat down.
  var endTold: Set<Seat> = []
  /// What the command in hand was typed of, for the lessons: the id of a kind, `order` or `vote`.
  var asked: String?
  var answers: [Answer] = []
  var actions: [Reply.Action] = []
  var problem: Reply.Problem?

  /// What the next line answers.
  enum Waiting {
    case nothing
    /// An order that was echoed and waits for Enter.
    case order(Order, for: Row, by: String?, line: String)
    /// An order that lacks a value, and the slot that was asked for.
    case slot(Asking)
    /// A new pass-phrase: asked for, or before the white cell first leaves for another seat.
    case newPhrase(Choosing)
    /// A pass-phrase for a seat, and how often it may still be tried.
    case phrase(for: Seat, left: Int)
    /// An inject that was shown and waits for Enter.
    case inject(String)
    /// `next`, where it makes results known.
    case reveal
    /// `next`, where it takes the orders from teams that are still at work.
    case orders
    /// `end`, asked for certain.
    case end
  }

  /// - Parameters:
  ///   - seat: who sits down first; the white cell, or the one seat of a solo campaign, where
  ///     nobody is named.
  ///   - phrases: keeps pass-phrases; with the console alone where nobody else does.
  public init(
    _ session: Session, seat: Seat? = nil, language: Language = .english, format: Format = .text,
    isInteractive: Bool = true, width: Int = 80, phrases: any PhraseKeeper = PhrasesInMemory()
  ) {
    self.session = session
    self.language = language
    self.format = format
    self.isInteractive = isInteractive
    self.phrases = phrases
    layout = Layout(width: width)
    let solo = session.setting.campaign.solo.flatMap { session.setting.names.row(.actor, $0) }
    self.seat = seat ?? solo.map { .team($0) } ?? .white
  }

  // MARK: What is looked at

  /// Everything that may be said at the seat.
  var view: SeatView { session.view(of: seat) }
  var scene: Scene { scene(of: seat) }
  var printer: Printer { Printer(scene) }
  var campaign: Campaign { session.setting.campaign }
  var names: Names { session.setting.names }
  var vocabulary: Vocabulary { session.setting.roster.vocabulary }

  func scene(of seat: Seat) -> Scene {
    Scene(
      session.view(of: seat), in: language, isWhite: seat == .white, publicOrder: publicOrder)
  }

  /// The order in which the public learned of things: the truth's rows, which are the white cell's.
  var publicOrder: (Kind) -> [Row] {
    { [session] kind in session.truth.world.learnedRows(kind, by: nil) }
  }

  /// The actor at the prompt, if a team sits there.
  var actor: Row? { if case .team(let row) = seat { row } else { nil } }

  /// The word for a seat, at the prompt and in JSON.
  public func name(of seat: Seat) -> String {
    switch seat {
    case .white: "white"
    case .everybody: "public"
    case .team(let row): names.id(.actor, row)
    }
  }

  /// An author's text as it stands.
  func say(_ text: Text) -> String { text[language] }
  /// A sentence of the prompt, filled.
  func say(_ text: Text, _ first: String, _ others: String...) -> String {
    Filling.fill(text[language], [first] + others)
  }

  // MARK: Replies

  /// Answers a line.
  public func reply(to line: String) -> Reply {
    let (turn, phase) = (session.turn, session.phase)
    attempt(line) { try handle(line) }
    if waiting.isNothing { tellNews(hasMoved: turn != session.turn || phase != session.phase) }
    tellEnd()
    return paged(finish())
  }

  /// Only the white cell reads by the page: a team that sits down for the first time would take a pager for the prompt.
  /// What asks for an answer is not paged either, as the key that turns the last page would be that answer.
  private func paged(_ reply: Reply) -> Reply {
    guard seat == .white, isInteractive, format == .text, case .command = reply.prompt else {
      return reply
    }
    var reply = reply
    reply.actions.append(.page)
    return reply
  }

  /// Gives up what the prompt was asking: an order that waits for Enter, a missing word, a
  /// pass-phrase. Everybody stays where they were.
  public func cancel() -> Reply {
    let asked = waiting
    waiting = .nothing
    switch asked {
    case .order, .slot: tellDropped()
    case .nothing, .newPhrase, .phrase, .inject, .reveal, .orders, .end: break
    }
    return finish()
  }

  /// What stands on the screen when somebody sits down. A seat with a pass-phrase asks for it first,
  /// a script too; until then it is the projector that is looked at.
  public func opening() -> Reply {
    if phrases.has(seat) {
      let wanted = seat
      seat = .everybody
      askForPhrase(of: wanted)
    }
    tellOpening()
    tellLastClosing()
    tellNews(hasMoved: true)
    if seat == .white, session.isInHand { listHand() }
    tellEnd()
    return finish()
  }

  private func attempt(_ line: String, _ body: () throws -> Void) {
    do { try body() } catch let misreading as Misreading {
      tell(misreading, at: misreading.column(in: line))
    } catch let placed as PlacedMisreading {
      tell(placed.misreading, at: placed.column)
    } catch let refusal as Refusal {
      tell(refusal, fields: refusal.place(in: line), reach: [])
    } catch {
      tellLost((error as? any JournalProblem)?.message ?? Text(same: "\(error)"))
    }
  }

  private func finish() -> Reply {
    var reply = Reply()
    for answer in answers {
      switch format {
      case .text:
        reply.lines += answer.lines.flatMap { layout.wrapped($0, indent: answer.indent) }
      // What has no kind only sets lines apart for people.
      case .json where answer.kind.isEmpty && !answer.isComplete: break
      case .json:
        let whole =
          answer.isComplete ? JSON.object(answer.fields) : object(answer.kind, answer.fields)
        reply.lines.append(Line(whole.line))
      }
    }
    reply.actions = actions
    reply.problem = problem
    reply.prompt = prompt
    (answers, actions, problem) = ([], [], nil)
    return reply
  }

  /// An object of the JSON record, with what every one bears.
  func object(_ kind: String, _ fields: [(String, JSON)]) -> JSON {
    .object(
      [
        ("kind", .string(kind)), ("turn", .number(session.turn)),
        ("phase", .string(session.phase.word.id)), ("to", .string(name(of: seat))),
      ] + fields)
  }

  // MARK: Problems

  /// - Parameter column: where it happened in the line just typed, in characters from 1; `nil` where it did not.
  func tell(_ misreading: Misreading, at column: Int? = nil) {
    problem = .misread
    var fields: [(String, JSON)] = [("code", .string(misreading.code))]
    if let word = misreading.word { fields.append(("word", .string(word))) }
    if let column { fields.append(("column", .number(column))) }
    if let nearest = misreading.nearest { fields.append(("nearest", .string(nearest))) }
    if case .ambiguous(_, let words) = misreading { fields.append(("choices", .strings(words))) }
    if case .missing(let verb, let slot) = misreading,
      vocabulary[verb].slots.indices.contains(slot)
    {
      fields.append(("slot", .string(vocabulary[verb].slots[slot].name)))
    }
    answers.append(
      Answer("misreading", fields, [Line(printer.sentence(misreading), .warning)]))
  }

  /// - Parameter reach: lines that would be taken instead.
  func tell(_ refusal: Refusal, fields: [(String, JSON)], reach: [InReach]) {
    problem = refusal.code == Refusal.incomplete ? .misread : .refused
    let arguments = refusal.arguments.map { argument -> JSON in
      switch argument {
      case .row(let kind, let row): .string(scene.handle(kind, row))
      case .number(let number): .number(number)
      case .word(let text): .text(text)
      }
    }
    var lines = [
      Line([
        Span(say(Text("Refused:", nl: "Geweigerd:")), .warning),
        Span(" " + printer.sentence(refusal)),
      ])
    ]
    if refusal.code == Refusal.notNow.code, !session.isOver {
      let now = Text(
        "The phase is {0}; `what` shows what is in order.",
        nl: "De fase is {0}; `wat` toont wat er kan.")
      lines.append(Markdown.line(say(now, say(session.phase.word.text)), .plain))
    }
    if !reach.isEmpty {
      lines.append(
        Line([Span(say(Text("In reach:", nl: "Binnen bereik:")) + " ")] + listed(reach)))
    }
    answers.append(
      Answer(
        problem == .misread ? "misreading" : "refusal",
        [("code", .string(refusal.code)), ("arguments", .list(arguments))] + fields
          + (reach.isEmpty ? [] : [("reach", .strings(reach.map(\.line)))]), lines))
  }

  /// What was typed could not be kept, and so was not done.
  private func tellLost(_ reason: Text) {
    problem = .lost
    let sentence = Text(
      "That was not done, because it could not be kept. {0}",
      nl: "Dat is niet gedaan, want het kon niet worden bewaard. {0}")
    answers.append(
      Answer("fault", [("text", .text(reason))], [Line(say(sentence, say(reason)), .warning)]))
  }

  private func listed(_ lines: [InReach]) -> [Span] {
    lines.enumerated().flatMap { place, line in
      (place == 0 ? [] : [Span("; ")]) + [Span(line.said, .code)]
    }
  }
}

extension Console.Waiting {
  var isNothing: Bool { if case .nothing = self { true } else { false } }
}

extension Refusal {
  /// The code of a line that does not say enough: nothing in the game refused it.
  static let incomplete = "incomplete"
}
