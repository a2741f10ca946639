import ParleyConsole
import ParleyEngine

/// One playing of a transcript.
struct TranscriptRun {
  private let transcript: Transcript
  private let console: Console
  private var played: [Transcript.Exchange] = []
  private var problems: [TranscriptProblem] = []
  /// A reply has differed; what differs after it mostly follows from it.
  private var hasStrayed = false
  private var prompt = ""

  init(_ transcript: Transcript, _ console: Console) {
    self.transcript = transcript
    self.console = console
  }

  mutating func play() {
    for exchange in transcript.exchanges {
      var now = exchange
      let (count, digest) = (console.session.inputs.count, console.session.digest)
      let reply = exchange.typed == nil ? console.opening() : console.reply(to: exchange.meant)
      now.reply = TranscriptRun.lines(of: reply)
      if exchange.typed != nil {
        now.prompt = prompt
        check(prompt: exchange)
        if reply.isProblem,
          console.session.inputs.count != count || console.session.digest != digest
        {
          report(exchange.line, .changedByRefusal(exchange.typed ?? ""))
        }
      }
      check(expectations: exchange, now.reply)
      compare(exchange, now.reply)
      prompt = TranscriptRun.name(of: reply.prompt)
      played.append(now)
    }
  }

  private mutating func report(_ line: Int, _ matter: TranscriptProblem.Matter) {
    problems.append(TranscriptProblem(file: transcript.file, line: line, matter: matter))
  }

  /// What stands on the screen: the reply, and a question that it ends in.
  private static func lines(of reply: Reply) -> [String] {
    var lines = reply.lines.map { trimmed($0.text) }
    if case .command = reply.prompt {} else { lines.append(trimmed(reply.prompt.text)) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  /// The seat before the mark; `?` where a question was asked.
  private static func name(of prompt: Reply.Prompt) -> String {
    guard case .command(let text) = prompt else { return "?" }
    return String(text.prefix { $0 != ">" })
  }

  // MARK: Comparing

  private mutating func check(prompt exchange: Transcript.Exchange) {
    guard let expected = exchange.prompt, expected != prompt, !hasStrayed else { return }
    report(exchange.line, .prompt(expected: expected, got: prompt))
  }

  private mutating func check(expectations exchange: Transcript.Exchange, _ reply: [String]) {
    for line in reply where line.unicodeScalars.contains(where: { $0.properties.isControl }) {
      report(exchange.line, .controlCharacter(line))
    }
    let whole = TranscriptRun.unwrapped(reply.joined(separator: " "))
    for expectation in exchange.expectations
    where !whole.contains(TranscriptRun.unwrapped(expectation.text)) {
      report(
        expectation.line, .lacks(expectation.text, reply: reply.joined(separator: "\n")))
    }
  }

  /// One space between words, so that a line break decides nothing.
  private static func unwrapped(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private mutating func compare(_ exchange: Transcript.Exchange, _ reply: [String]) {
    guard !hasStrayed, exchange.reply != reply else { return }
    hasStrayed = true
    let place = zip(exchange.reply, reply).prefix { $0 == $1 }.count
    func line(_ lines: [String]) -> String? { lines.indices.contains(place) ? lines[place] : nil }
    report(
      exchange.replyLine + place, .reply(expected: line(exchange.reply), got: line(reply)))
  }

  // MARK: The end

  /// - Parameter record: what this playing would keep.
  func performance(_ record: Transcript.Record) -> TranscriptPlayer.Performance {
    var recorded = transcript
    recorded.exchanges = played
    recorded.head.record = record
    var problems = problems
    func report(_ matter: TranscriptProblem.Matter) {
      problems.append(TranscriptProblem(file: transcript.file, line: 1, matter: matter))
    }
    if let fault = console.session.fault { report(.fault(fault.message)) }
    if let matter = TranscriptRun.difference(of: record, from: transcript.head.record) {
      report(matter)
    }
    return TranscriptPlayer.Performance(recorded: recorded, problems: problems)
  }

  /// The same lines may give another record only if the rules say that they are others.
  private static func difference(of now: Transcript.Record, from old: Transcript.Record?)
    -> TranscriptProblem.Matter?
  {
    guard let old else { return .stale("nothing was recorded yet") }
    if old.digest == now.digest { return nil }
    if old.inputs != now.inputs { return .stale("the campaign or the typed lines have changed") }
    if old.revisions != now.revisions { return .stale("the rules are of another revision") }
    return .unrevised(recorded: old.digest, now: now.digest)
  }
}

extension Unicode.Scalar.Properties {
  /// Characters that do something to a terminal instead of standing in it.
  fileprivate var isControl: Bool { generalCategory == .control }
}
