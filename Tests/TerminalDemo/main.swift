// A prompt with nothing behind it, for the tests of ParleyTerminal to talk to.
//
// Environment: DEMO_HISTORY is the folder for history files; DEMO_MAILBOX is a file that the
// heartbeat reads when it appears: its text is shown above the line, or ends the reading if it says
// `finish`. Commands: seat NAME, secret, clear, page N, work, quit; anything else is echoed.

import Foundation
import ParleyTerminal

let environment = ProcessInfo.processInfo.environment
let style = Style.forStandardOutput()
let editor = LineEditor(appName: "parley", historyFolder: environment["DEMO_HISTORY"])

let tree: [String: [Completion]] = [
  "": [
    Completion(text: "attack", hint: "a cyber operation"),
    Completion(text: "accuse", hint: "a public attribution"),
    Completion(text: "propose", hint: "a measure on the floor"),
    Completion(text: "rüsten"),
  ],
  "attack": [
    Completion(text: "boreal-mfa", hint: "ministry, \u{1B}[31mguarded\u{1B}[0m"),
    Completion(text: "boreal-grid", hint: "vital infrastructure"),
    Completion(text: "arden-port"),
  ],
  "boreal-mfa": [Completion(text: "espionage"), Completion(text: "disruption")],
  "propose": [
    Completion(text: "\"Contact", hint: "points", isClosed: false),
    Completion(text: "\"Glossary\""),
  ],
]

editor.completions = { line, cursor in
  let before = line.prefix(cursor)
  let words = before.split(separator: " ")
  let previous = before.last == " " ? words.last : words.dropLast().last
  return tree[previous.map(String.init) ?? ""] ?? []
}

let heartbeat = environment["DEMO_MAILBOX"].map { path in
  Heartbeat(every: .milliseconds(20)) {
    guard let data = FileManager.default.contents(atPath: path) else { return .quiet }
    unlink(path)
    let text = String(decoding: data, as: UTF8.self)
    return text == "finish" ? .finish : .show(text)
  }
}

/// Lines are reported with their length, so that a line of a megabyte need not come back whole.
@MainActor func report(_ line: String) {
  let shown = line.utf8.count > 200 ? "\(line.prefix(10))..." : line
  editor.showAbove("GOT<\(shown)> \(line.utf8.count)")
}

@MainActor func obey(_ line: String) {
  let words = line.split(separator: " ").map(String.init)
  switch (words.first, words.dropFirst().first) {
  case ("seat", let name):
    editor.clearScreenAndScrollback()
    editor.useHistory(of: name)
    editor.showAbove("now at \(name ?? "nobody")")
  case ("secret", _):
    let event = editor.read(prompt: "pass-phrase: ", secret: true, heartbeat: heartbeat)
    editor.showAbove("SECRET \(event)")
  case ("clear", _): editor.clearScreenAndScrollback()
  case ("page", let count):
    editor.page((1...(Int(count ?? "") ?? 1)).map { "row \($0)" }.joined(separator: "\n"))
  case ("work", _):
    editor.showAbove("working")
    while !editor.takeInterrupt() { usleep(5000) }
    editor.showAbove("interrupted work")
  default: report(line)
  }
  if let problem = editor.historyProblem { editor.showAbove("PROBLEM \(problem)") }
}

editor.useHistory(of: "white")
var isOpen = true
while isOpen {
  switch editor.read(prompt: style("ready> ", .bold, .cyan), heartbeat: heartbeat) {
  case .line("quit"): isOpen = false
  case .line(let line):
    editor.addHistory(line)
    obey(line)
  case .interrupted: editor.showAbove("INTERRUPTED")
  case .alarm: editor.showAbove("ALARM")
  case .endOfInput:
    editor.showAbove("END")
    isOpen = false
  }
}
