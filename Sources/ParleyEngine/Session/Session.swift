import ParleyRules

/// Who sits at the prompt.
public enum Seat: Hashable, Sendable {
  /// Those who run and adjudicate; they see everything.
  case white
  /// The projector: what everybody may know.
  case everybody
  /// The team of that actor.
  case team(Row)
}

/// One exercise in play: the truth, the seats' streams, and the one door through which people, scripts, bots and
/// tests act.
///
/// `perform` is the door: it checks, keeps the input, then applies it. Replaying a record applies the same inputs
/// without asking anybody. One thread uses a session; the dynamic exclusivity checks on what it holds cost a sixth of
/// an order and are left out.
public final class Session {
  /// What it is played with.
  public let setting: Setting
  /// The seats, in the author's order.
  public let seats: [Row]
  let journal: any Journal
  /// The truth as far as it is public record; adjudication is tried on a copy until it is revealed.
  @exclusivity(unchecked) var game: Game
  /// What is in hand and not yet revealed: the adjudication of sealed orders, or the count when the floor has closed.
  @exclusivity(unchecked) var preview: Game?
  @exclusivity(unchecked) var streams: [Seat: Stream] = [:]
  /// The phase that waits for people.
  @exclusivity(unchecked) public internal(set) var phase = Phase.briefing
  /// The exercise has ended, and nothing but remarks is taken.
  @exclusivity(unchecked) public internal(set) var isOver = false
  /// Orders of this turn that wait to be sealed.
  @exclusivity(unchecked) var pending: [Waiting] = []
  @exclusivity(unchecked) var votes: [(order: Order, by: String)] = []
  @exclusivity(unchecked) var floorUsed: Set<Row> = []
  /// Acts on this turn's floor, seat by seat.
  @exclusivity(unchecked) var floorActs: [Row: Int] = [:]
  @exclusivity(unchecked) var ready: Set<Row> = []
  var rulings = Rulings()
  /// Those that stood when what is in hand was first laid out.
  var rulingsBefore = Rulings()
  /// Orders that seats have back this turn: their argued moves of the last were not heard.
  @exclusivity(unchecked) var returned: [Row] = []
  /// The white cell's remarks with the turn in which each was made, oldest first.
  public internal(set) var notes: [(turn: Int32, text: String)] = []
  /// All inputs so far.
  @exclusivity(unchecked) public internal(set) var inputs: [Input] = []
  /// Reads a declared default order line for a seat. Set by who knows the grammar.
  public var readDefault: (String, SeatView) -> Order? = { _, _ in nil }

  /// An order that waits to be sealed.
  struct Waiting {
    /// In the numbers of the truth.
    let order: Order
    /// In the seat's own row numbers, which stay as they are once given.
    let own: Order
    let price: Price
    let by: String
  }

  /// Opens a new session at the first phase that waits.
  public init(_ setting: Setting, journal: any Journal = MemoryJournal()) {
    self.setting = setting
    self.journal = journal
    seats = setting.campaign.seats.compactMap { setting.names.row(.actor, $0.actor) }
    game = Game(setting)
    for seat in [Seat.white, .everybody] { streams[seat] = Stream(seat.viewer, setting) }
    for row in seats { streams[.team(row)] = Stream(.actor(row), setting) }
    openTurn()
    settle()
  }

  /// Goes on exactly where a record stood.
  /// - Parameter inputs: what the journal kept.
  public convenience init(_ setting: Setting, replaying inputs: [Input], journal: any Journal) {
    self.init(setting, journal: journal)
    for input in inputs { apply(input) }
  }

  /// The turn in hand, from 1.
  public var turn: Int32 { game.turn }
  /// A fault of the rules themselves, if one was found.
  public var fault: RuleFault? { preview?.fault ?? game.fault }
  var isEpilogue: Bool { turn > setting.campaign.turns }
  var lastTurn: Int32 { setting.campaign.turns + setting.campaign.epilogue }

  func perform(_ input: Input) throws {
    try journal.append(input)
    apply(input)
  }

  /// Applies an input that is already kept.
  func apply(_ input: Input) {
    inputs.append(input)
    switch input {
    case .order(let seat, let by, let recorded): accept(recorded, from: actor(seat), by: by)
    case .undo(let seat, _, let place): takeBack(place, from: actor(seat))
    case .ready(let seat, let isReady):
      if isReady { ready.insert(actor(seat)) } else { ready.remove(actor(seat)) }
    case .next: moveOn()
    case .override, .argument:
      rulings.take(input, turn: turn)
      tryAgain()
    case .inject(let id):
      game.release([id])
      publish(isBriefing: false)
    case .news(let text, let seats): write(text, to: seats)
    case .lesson(let id):
      if let row = setting.names.row(.lesson, id) {
        game.apply(.floor, cause: game.world.key(.lesson, row)) { lens, out in
          out.set(.learned, row, lens[.turn])
        }
      }
      publish(isBriefing: false)
    case .note(let text): notes.append((turn, text))
    case .end: close()
    }
  }
}

extension Seat {
  var viewer: Viewer {
    switch self {
    case .white: .truth
    case .everybody: .everybody
    case .team(let row): .actor(row)
    }
  }
}
