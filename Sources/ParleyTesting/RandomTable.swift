import ParleyEngine
import ParleyRules

/// Plays a whole session at random, turn by turn.
public struct RandomTable {
  /// An exercise that was not over after so many closed phases that every turn must have been played twice.
  public struct Endless: Error, Hashable, Sendable {
    /// How many phases were closed.
    public let closings: Int
    /// The turn it stood in then.
    public let turn: Int32
  }

  /// The session in play; another object where it was saved and taken up again on the way.
  public var session: Session { desk.session }
  /// The seed of the players' choices; the dice have the session's.
  public let seed: UInt64
  private let desk: TableDesk
  private let host: RandomHost?
  private let allows: (Order, SeatView) -> Bool
  private let favourite: Owner?

  /// - Parameters:
  ///   - owner: whose orders are tried every other time; all alike where nothing is said.
  ///   - allows: the orders that seats may give; all where nothing is said.
  public init(
    _ session: Session, seed: UInt64, preferring owner: Owner? = nil,
    allowing allows: @escaping (Order, SeatView) -> Bool = { _, _ in true }
  ) {
    self.init(TableDesk(session), seed: seed, host: nil, preferring: owner, allowing: allows)
  }

  /// - Parameters:
  ///   - desk: saves and reloads between inputs.
  ///   - host: how the white cell plays; nobody sits there where nothing is said.
  init(
    _ desk: TableDesk, seed: UInt64, host: RandomHost?, preferring owner: Owner? = nil,
    allowing allows: @escaping (Order, SeatView) -> Bool = { _, _ in true }
  ) {
    self.desk = desk
    self.seed = seed
    self.host = host
    favourite = owner
    self.allows = allows
  }

  private func luck(_ purpose: String, _ actor: Row = .none) -> Luck {
    Luck(
      Key("play", purpose).child(seed).child(UInt64(UInt32(bitPattern: session.turn)))
        .child(UInt64(UInt32(bitPattern: actor.number))))
  }

  /// Lets everybody act in the phase that waits, then closes it. `false` once the exercise is over.
  /// - Throws: what the session throws.
  @discardableResult
  public func playPhase(closing: Bool = true) throws -> Bool {
    guard !session.isOver else { return false }
    if let host {
      var luck = luck("white cell \(session.phase)")
      try host.act(desk, &luck)
    }
    for seat in session.seats where !session.isOver { try act(seat) }
    return closing ? try closePhase() : !session.isOver
  }

  /// Closes the phase that waits. `false` once the exercise is over.
  /// - Throws: what the session throws.
  @discardableResult
  public func closePhase() throws -> Bool {
    if !session.isOver { try desk.take { try $0.closePhase() } }
    return !session.isOver
  }

  /// A few orders of one seat.
  /// - Parameter variant: other contents for the same seat and turn.
  /// - Throws: what the session throws where it refuses an order that the seat's view would take.
  public func act(_ seat: Row, variant: String = "") throws {
    var luck = luck("\(session.phase)\(variant)", seat)
    for _ in 0..<(1 + luck.below(3)) {
      let view = session.view(of: .team(seat))
      let order = RandomPlay(view, preferring: favourite).order(&luck) { allows($0, view) }
      guard let order else { continue }
      try desk.take { try $0.give(order, from: seat) }
      if luck.happens(100), !session.view(of: .team(seat)).pending.isEmpty {
        try desk.take { try $0.undo(from: seat) }
      }
    }
  }

  /// By how many closed phases every turn of a campaign must have been played twice.
  static func patience(for campaign: Campaign) -> Int {
    2 * Phase.allCases.count * Int(max(campaign.turns, 1) + max(campaign.epilogue, 0))
  }

  /// Plays to the end.
  /// - Throws: `Endless` where the last turn does not come.
  public func playOut() throws {
    try playOut(within: RandomTable.patience(for: session.setting.campaign))
  }

  /// - Parameter most: closed phases after which it is endless.
  func playOut(within most: Int) throws {
    var closings = 0
    while try playPhase() {
      closings += 1
      if closings > most { throw Endless(closings: closings, turn: session.turn) }
    }
  }
}

/// Where the session of a table lies. It can be put away and taken up again after every input.
final class TableDesk {
  private(set) var session: Session
  private let renew: (Session) throws -> Session

  /// - Parameter renew: saves a session and reads it back; leaves it alone where nothing is said.
  init(_ session: Session, renew: @escaping (Session) throws -> Session = { $0 }) {
    self.session = session
    self.renew = renew
  }

  /// Does something that somebody types.
  func take(_ act: (Session) throws -> Void) throws {
    try act(session)
    session = try renew(session)
  }
}
