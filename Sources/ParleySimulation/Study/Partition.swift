import Dispatch
import Synchronization

/// Work in parallel whose result does not depend on how many hands there are: item g goes to job g modulo the
/// number of jobs, and results are put back in their places.
enum Partition {
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let jobs = max(1, min(jobs, count))
    if jobs == 1 { return (0..<max(0, count)).map(work) }
    let done = Mutex<[(Int, Result)]>([])
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      let own = stride(from: job, to: count, by: jobs).map { ($0, work($0)) }
      done.withLock { $0 += own }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
