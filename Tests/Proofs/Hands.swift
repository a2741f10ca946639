import Dispatch
import Synchronization

/// Work shared between two hands; results stand in the order of the work.
enum Hands {
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let done = Mutex<[(Int, Result)]>([])
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while let place = next.withLock({ place -> Int? in
        guard place < items.count else { return nil }
        place += 1
        return place - 1
      }) {
        let result = work(items[place])
        done.withLock { $0.append((place, result)) }
      }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
