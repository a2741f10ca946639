import CReadlineShims

/// Waits for the next thing to happen at the prompt, and keeps the beat meanwhile.
@MainActor struct Pulse {
  enum Event {
    case keys
    case interrupted
    case ended
    case resized
    case continued
    case show(String)
    case finish
  }

  private let heartbeat: Heartbeat?
  private var next: ContinuousClock.Instant

  init(_ heartbeat: Heartbeat?) {
    self.heartbeat = heartbeat
    next = .now + (heartbeat?.interval ?? .zero)
  }

  mutating func wait() -> Event {
    while true {
      switch prl_wait(millisecondsToNextBeat) {
      case PRL_WAIT_INPUT: return prl_input_fill() ? .keys : .ended
      case PRL_WAIT_SIGNAL: if let happening = signal() { return happening }
      default: if let heartbeat, .now >= next, let happening = beat(heartbeat) { return happening }
      }
    }
  }

  private var millisecondsToNextBeat: Int32 {
    guard heartbeat != nil else { return -1 }
    let left = max(.zero, next - .now)
    // Rounded up: rounded down, the last millisecond would be spent polling without a pause.
    let milliseconds =
      left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
    return Int32(clamping: milliseconds)
  }

  private func signal() -> Event? {
    if prl_signal_take(PRL_SIGNAL_INTERRUPT) { return .interrupted }
    if prl_signal_take(PRL_SIGNAL_HANGUP) { return .ended }
    if prl_signal_take(PRL_SIGNAL_CONTINUE) { return .continued }
    if prl_signal_take(PRL_SIGNAL_RESIZE) { return .resized }
    return nil
  }

  private mutating func beat(_ heartbeat: Heartbeat) -> Event? {
    // A process that was stopped for a while does not catch up on the beats it missed.
    next = max(next, .now) + heartbeat.interval
    switch heartbeat.beat() {
    case .quiet: return nil
    case .show(let text): return .show(text)
    case .finish: return .finish
    }
  }
}
