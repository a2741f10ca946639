import Foundation

/// Clocks and memory, for printing.
enum Timing {
  static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  /// The median time of so many runs, in seconds.
  static func seconds(median count: Int, _ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<max(1, count)).map { _ in seconds(try clock.measure(body)) }
    return times.sorted()[times.count / 2]
  }

  static func milliseconds(_ seconds: Double) -> String {
    "\(Int((seconds * 1e3).rounded())) ms"
  }

  static func milliseconds(median count: Int, _ body: () -> Void) -> String {
    milliseconds(seconds(median: count, body))
  }

  /// To the tenth where there are few.
  static func microseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 1e7).rounded())
    return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) µs" : "\((tenths + 5) / 10) µs"
  }

  static func rate(_ count: Int, _ seconds: Double) -> String {
    seconds > 0 ? "\(Int((Double(count) / seconds).rounded()))" : "too fast to tell"
  }

  /// The most memory that the process ever held.
  static func peakMemory() -> String {
    var usage = rusage()
    #if os(macOS)
      let own = RUSAGE_SELF
    #else
      let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    #endif
    guard getrusage(own, &usage) == 0 else { return "unknown" }
    #if os(macOS)
      let kilobytes = Int(usage.ru_maxrss) / 1024
    #else
      let kilobytes = Int(usage.ru_maxrss)
    #endif
    return "\(kilobytes / 1024) MB"
  }
}
