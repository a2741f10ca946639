import ParleyEngine
import ParleyRules

/// Says above the prompt that time is running out: at a team's desk, for the orders, on the floor.
/// Nothing is enforced, and nothing here reaches the record.
@MainActor final class DeskTimer {
  private let campaign: Campaign
  private let language: Language
  private let clock: () -> ContinuousClock.Instant
  private var seat: Seat?
  private var phase: Phase?
  private var turn: Int32 = 0
  private var deskSince: ContinuousClock.Instant
  private var phaseSince: ContinuousClock.Instant
  private var lastLook: ContinuousClock.Instant
  private var told: Set<Notice> = []

  private enum Notice: Hashable { case desk, lastMinute, phase }

  init(
    _ campaign: Campaign, _ language: Language,
    clock: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.campaign = campaign
    self.language = language
    self.clock = clock
    let now = clock()
    (deskSince, phaseSince, lastLook) = (now, now, now)
  }

  /// What is to be said now at a seat, if anything.
  func message(at seat: Seat, _ session: Session, isPaused: Bool) -> String? {
    message(
      at: seat, turn: session.turn, phase: session.phase, isOver: session.isOver,
      isPaused: isPaused)
  }

  func message(
    at seat: Seat, turn: Int32, phase: Phase, isOver: Bool, isPaused: Bool = false
  ) -> String? {
    let now = clock()
    if isPaused { standStill(for: now - lastLook) }
    lastLook = now
    if seat != self.seat {
      (self.seat, deskSince) = (seat, now)
      told.remove(.desk)
    }
    if phase != self.phase || turn != self.turn {
      (self.phase, self.turn, phaseSince) = (phase, turn, now)
      told.subtract([.lastMinute, .phase])
    }
    guard !isOver, !isPaused else { return nil }
    return desk(seat, phase, now - deskSince) ?? floor(phase, now - phaseSince)
  }

  /// Time in which the exercise was paused is nobody's.
  private func standStill(for time: Duration) {
    deskSince += time
    phaseSince += time
  }

  /// One laptop is shared: a team's time at it is short.
  private func desk(_ seat: Seat, _ phase: Phase, _ spent: Duration) -> String? {
    guard case .team = seat, campaign.solo == nil, phase == .orders,
      spent >= .seconds(60 * Int(campaign.deskMinutes)), tell(.desk)
    else { return nil }
    return Text(
      "\(campaign.deskMinutes) minutes at the desk are over. Say `ready`, or let the next team "
        + "come.",
      nl: "De \(campaign.deskMinutes) minuten aan de tafel zijn om. Typ `gereed`, of laat het "
        + "volgende team komen.")[language]
  }

  private func floor(_ phase: Phase, _ spent: Duration) -> String? {
    let minutes: Int32 =
      switch phase {
      case .orders: campaign.orderMinutes
      case .negotiation: campaign.floorMinutes
      default: 0
      }
    guard minutes > 0, campaign.solo == nil else { return nil }
    let left = Duration.seconds(60 * Int(minutes)) - spent
    let word = phase.word.text[language]
    if left <= .zero {
      _ = tell(.lastMinute)
      guard tell(.phase) else { return nil }
      return Text(
        "Time is up: \(word), \(minutes) minutes.",
        nl: "De tijd is om: \(word), \(minutes) minuten."
      )[language]
    }
    guard minutes > 1, left <= .seconds(60), tell(.lastMinute) else { return nil }
    return Text("One minute left: \(word).", nl: "Nog één minuut: \(word).")[language]
  }

  private func tell(_ notice: Notice) -> Bool { told.insert(notice).inserted }
}
