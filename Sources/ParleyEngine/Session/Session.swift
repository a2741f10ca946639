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
  /// What seats that send nothing are taken to order.
  let standing: StandingOrders
  /// The truth as far as it is public record; adjudication is tried on a copy until it is revealed.
  @exclusivity(unchecked) var game: Game
  /// What is in hand and not yet revealed: the adjudication of sealed orders, or the count when the floor has closed.
  @exclusivity(unchecked) var preview: Game?
  @exclusivity(unchecked) var streams: [Seat: Stream] = [:]
  /// What seats see, as far as it was asked since the last input: a view holds until then.
  @exclusivity(unchecked) var views: [(seat: Seat, view: SeatView)] = []
  /// The phase that waits for people.
  @exclusivity(unchecked) public internal(set) var phase = Phase.briefing
  /// The exercise has ended, and nothing but remarks is taken.
  @exclusivity(unchecked) public internal(set) var isOver = false
  /// What has been collected for the turn in hand.
  @exclusivity(unchecked) var sheet = TurnSheet()
  /// The white cell's remarks with the turn in which each was made, oldest first.
  public internal(set) var notes: [(turn: Int32, text: String)] = []
  /// All inputs so far.
  @exclusivity(unchecked) public internal(set) var inputs: [Input] = []

  /// Opens a new session at the first phase that waits.
  /// - Parameters:
  ///   - journal: keeps what is typed.
  ///   - standing: what seats that send nothing are taken to order, as read by who knows the grammar; nothing, as a
  ///     rule.
  public init(
    _ setting: Setting, journal: any Journal = MemoryJournal(), standing: StandingOrders = .none
  ) {
    self.setting = setting
    self.journal = journal
    self.standing = standing
    seats = setting.campaign.seats.compactMap { setting.names.row(.actor, $0.actor) }
    game = Game(setting)
    for seat in [Seat.white, .everybody] { streams[seat] = Stream(seat.viewer, setting) }
    for row in seats { streams[.team(row)] = Stream(.actor(row), setting) }
    openTurn()
    settle()
  }

  /// Goes on exactly where a record stood.
  /// - Parameter inputs: what the journal kept.
  public convenience init(
    _ setting: Setting, replaying inputs: [Input], journal: any Journal,
    standing: StandingOrders = .none
  ) {
    self.init(setting, journal: journal, standing: standing)
    for input in inputs { apply(input) }
  }

  /// The turn in hand, from 1.
  public var turn: Int32 { game.turn }
  /// A fault of the rules themselves, if one was found.
  public var fault: RuleFault? { preview?.fault ?? game.fault }
  var isEpilogue: Bool { turn > setting.campaign.turns }
  var lastTurn: Int32 { setting.campaign.turns + setting.campaign.epilogue }

  /// Keeps an input, then applies it.
  /// - Parameter price: what an order was taken for.
  func perform(_ input: Input, for price: Price? = nil) throws {
    try journal.append(input)
    apply(input, for: price)
  }

  /// Applies an input that is already kept.
  /// - Parameter price: what an order was taken for; it is read again where the order comes from a record.
  func apply(_ input: Input, for price: Price? = nil) {
    if !views.isEmpty { views.removeAll(keepingCapacity: true) }
    inputs.append(input)
    switch input {
    case .order(let seat, let by, let recorded):
      accept(recorded, from: actor(seat), by: by, for: price)
    case .undo(let seat, _, let place): sheet.takeBack(place, from: actor(seat))
    case .ready(let seat, let isReady): sheet.setReady(isReady, actor(seat))
    case .next: moveOn()
    case .override, .argument:
      sheet.take(ruling: input, turn: turn)
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
