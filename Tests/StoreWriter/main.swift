// Appends notes to a session for ever and says after each how many there are, for a test to kill.
// Usage: StoreWriter NEW-FILE

import ParleyEngine
import ParleyRules
import ParleyStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says that so many inputs are kept.
func acknowledge(_ count: Int) {
  let line = "\(count)\n"
  _ = line.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
}

let head = SessionHead(
  program: "test", campaign: "ring", title: "Ring", files: [], roster: [], without: [], seed: 7,
  language: .english, started: 0)
let file = try SessionFile.create(CommandLine.arguments[1], head: head)
while true {
  try file.append(.note("note \(file.count + 1)"))
  acknowledge(file.count)
}
