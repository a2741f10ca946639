/// Something to look at from time to time while a line is being typed: a clock, a mailbox.
public struct Heartbeat {
  /// What a beat asks of the prompt.
  public enum Outcome: Sendable, Equatable {
    /// Nothing; the person is not disturbed.
    case quiet
    /// A message above the line being typed, which stays as it is.
    case show(String)
    /// Stop reading: `read` returns `.alarm`, and what was typed comes back at the next `read`.
    case finish
  }

  /// Time between two beats; at least a millisecond.
  public var interval: Duration
  /// Called on every beat.
  public var beat: @MainActor () -> Outcome

  /// Makes a heartbeat.
  public init(every interval: Duration, beat: @escaping @MainActor () -> Outcome) {
    self.interval = max(interval, .milliseconds(1))
    self.beat = beat
  }
}
