import Foundation

/// Says that work goes on, once it takes longer than a second and somebody looks.
struct Progress {
  private let program: Program
  private let words: String
  private let isWatched: Bool

  init(_ program: Program, _ words: String, isWatched: Bool = isatty(STDERR_FILENO) == 1) {
    self.program = program
    self.words = words
    self.isWatched = isWatched
  }

  /// Does work, and counts the seconds beside it.
  func during<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard isWatched else { return try work() }
    let (start, words, say) = (Date(), words, program.complaints)
    let queue = DispatchQueue(label: "progress")
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { say("\r\(words) ... \(Int(-start.timeIntervalSinceNow)) s") }
    timer.activate()
    defer {
      timer.cancel()
      // What was being said must be out before it is wiped.
      queue.sync {}
      if -start.timeIntervalSinceNow >= 1 { say("\r\u{1B}[K") }
    }
    return try work()
  }
}
