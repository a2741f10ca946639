import ParleyRules

/// The orders that a campaign declares for seats that send nothing, read once for all games of it.
///
/// A line that names only what the campaign names means the same in every turn of every game, and is kept by ids. One
/// that names a thing of play (`inspect a1 of boreal`) means something else each time: it is read when its turn comes.
public struct StandingOrders: Sendable {
  /// Reads an order line for whoever looks; `nil` where it cannot be read, or names what its seat does not know of.
  /// What people wrote it finds in `text`, by rows of the view.
  public typealias Reader =
    @Sendable (
      _ line: String, _ view: Lens, _ setting: Setting, _ text: @escaping (Row) -> String
    ) -> Order?

  private enum Line {
    case read(RecordedOrder)
    case unread(String)
  }

  /// By the place of the seat in its campaign.
  private let lines: [[Line]]
  private let reader: Reader

  /// Nobody reads the lines: silence stays silence.
  public static let none = StandingOrders(lines: []) { _, _, _, _ in nil }

  private init(lines: [[Line]], _ reader: @escaping Reader) {
    self.lines = lines
    self.reader = reader
  }

  /// Reads what the campaign of a setting declares, for this setting and all that differ from it in luck alone.
  public init(_ setting: Setting, reader: @escaping Reader) {
    let world = setting.openingWorld()
    let lines = setting.campaign.seats.map { seat -> [Line] in
      let view = Lens(world, as: .actor(setting.names.row(.actor, seat.actor) ?? .none))
      return seat.defaults.map { line in
        guard let order = reader(line, view, setting, { _ in "" }),
          StandingOrders.isSettled(order, world.vocabulary)
        else { return .unread(line) }
        return .read(RecordedOrder(order, world, setting.names))
      }
    }
    self.init(lines: lines, reader)
  }

  /// Whether an order means the same at any time: it names nothing of play, and leaves nothing to be guessed.
  private static func isSettled(_ order: Order, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[order.verb].slots.enumerated().allSatisfy { place, slot in
      guard slot.usual == nil else { return false }
      guard order.slots[place] != Order.empty else { return true }
      return switch slot.type {
      case .row(let kind): vocabulary.isFixed(kind)
      case .rows: false
      case .choice, .amount, .words: true
      }
    }
  }

  /// The orders of a seat, those that can be read now. They bear no keys.
  /// - Parameters:
  ///   - seat: its place in the campaign, from 0.
  ///   - view: the seat's own, in whose row numbers the orders are.
  ///   - setting: the one that is played.
  ///   - text: what people wrote, by rows of the view.
  public func orders(
    ofSeat seat: Int, on view: Lens, in setting: Setting,
    text: @escaping (Row) -> String = { _ in "" }
  ) -> [Order] {
    guard lines.indices.contains(seat) else { return [] }
    return lines[seat].compactMap { line in
      switch line {
      case .read(let order): order.order(by: view.actorRow, in: view.world, setting.names)
      case .unread(let line): reader(line, view, setting, text)
      }
    }
  }
}
