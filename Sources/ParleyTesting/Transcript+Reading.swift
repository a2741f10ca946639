import ParleyRules

extension Transcript {
  /// Reads a file.
  /// - Throws: the first `TranscriptProblem` of the file itself: an unknown language, no campaign
  /// or seed, a line that is neither of a person nor indented.
  public init(reading text: String, file: String) throws(TranscriptProblem) {
    var reader = TranscriptReader(file: file)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for (place, line) in lines.enumerated() { try reader.take(line, at: place + 1) }
    self = try reader.finished(lines.count)
  }
}

/// Takes a transcript line by line.
private struct TranscriptReader {
  private var transcript: Transcript
  private var isInHead = true
  private var isNamed = false
  private var isSeeded = false
  private var record = Transcript.Record(digest: "", inputs: "", revisions: "")
  private var exchange = Transcript.Exchange()
  /// Comments and empty lines of which it is not known yet where they belong.
  private var loose: [String] = []

  init(file: String) { transcript = Transcript(file: file) }

  mutating func take(_ line: String, at number: Int) throws(TranscriptProblem) {
    if line.hasPrefix("  ") {
      take(reply: String(line.dropFirst(2)), at: number)
    } else if line.isEmpty {
      loose.append(line)
    } else if line.hasPrefix("#") {
      try take(comment: line, at: number)
    } else if line.hasPrefix("=") {
      try take(expectation: String(line.dropFirst()), at: number)
    } else if let (prompt, typed) = TranscriptReader.typed(line) {
      open(prompt, typed, at: number)
    } else {
      throw problem(number, .unreadable(line))
    }
  }

  private func problem(_ line: Int, _ matter: TranscriptProblem.Matter) -> TranscriptProblem {
    TranscriptProblem(file: transcript.file, line: line, matter: matter)
  }

  // MARK: The head

  private mutating func take(comment line: String, at number: Int) throws(TranscriptProblem) {
    guard isInHead else {
      loose.append(line)
      return
    }
    let parts = line.dropFirst().split(separator: ":", maxSplits: 1).map { trimmed($0) }
    guard parts.count == 2, let field = Field(rawValue: parts[0]) else {
      if parts.count == 2, let nearest = Nearest.word(to: parts[0], among: Field.words) {
        throw problem(number, .unknownField(parts[0], nearest: nearest))
      }
      loose.append(line)
      return
    }
    try set(field, parts[1], at: number)
    guard !field.isRecord else { return }
    loose.append(line)
    transcript.recordPlace = loose.count
  }

  /// The words that mean something in the head.
  private enum Field: String, CaseIterable {
    case campaign, seed, lang, seat, without, digest, inputs, revisions
    var isRecord: Bool { [.digest, .inputs, .revisions].contains(self) }
    static let words = allCases.map(\.rawValue)
  }

  private mutating func set(_ field: Field, _ value: String, at number: Int)
    throws(TranscriptProblem)
  {
    switch field {
    case .campaign: (transcript.head.campaign, isNamed) = (value, !value.isEmpty)
    case .seed:
      guard let seed = UInt64(value) else { throw problem(number, .badValue("seed", value)) }
      (transcript.head.seed, isSeeded) = (seed, true)
    case .lang:
      guard Language(rawValue: value) != nil else {
        throw problem(number, .badValue("lang", value))
      }
      transcript.head.language = value
    case .seat: transcript.head.seat = value
    case .without:
      transcript.head.without = value.split { $0 == "," || $0 == " " }.map(String.init)
    case .digest: record.digest = value
    case .inputs: record.inputs = value
    case .revisions: record.revisions = value
    }
  }

  /// The head ends with the first line that is no comment and not empty.
  private mutating func closeHead() {
    guard isInHead else { return }
    isInHead = false
    // What was said below the last field, after an empty line, is about what follows.
    let end =
      loose.indices.dropFirst(transcript.recordPlace).first { loose[$0].isEmpty } ?? loose.count
    transcript.headLines = Array(loose[..<end])
    loose.removeFirst(end)
    exchange.comments = loose
    loose = []
    if !record.digest.isEmpty { transcript.head.record = record }
  }

  // MARK: The lines

  private mutating func take(reply: String, at number: Int) {
    closeHead()
    if exchange.reply.isEmpty {
      exchange.replyLine = number - loose.count
      if exchange.typed == nil, !loose.isEmpty {
        exchange.comments += loose
        loose = []
        exchange.replyLine = number
      }
    }
    exchange.reply += loose + [reply]
    loose = []
  }

  private mutating func take(expectation: String, at number: Int) throws(TranscriptProblem) {
    closeHead()
    let text = trimmed(expectation[...])
    guard !text.isEmpty else { throw problem(number, .unreadable("=")) }
    exchange.expectations.append(
      Transcript.Expectation(text: text, line: number, followsReply: !exchange.reply.isEmpty))
    if exchange.reply.isEmpty { exchange.replyLine = number + 1 }
  }

  private mutating func open(_ prompt: String?, _ typed: String, at number: Int) {
    closeHead()
    transcript.exchanges.append(exchange)
    exchange = Transcript.Exchange(
      comments: loose, prompt: prompt, typed: typed, line: number, replyLine: number + 1)
    loose = []
  }

  /// A seat's name, which may be left out, `>`, and what was typed.
  private static func typed(_ line: String) -> (String?, String)? {
    guard let mark = line.firstIndex(of: ">") else { return nil }
    let name = line[..<mark]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "?" }) else {
      return nil
    }
    let rest = line[line.index(after: mark)...]
    guard rest.isEmpty || rest.first == " " else { return nil }
    return (name.isEmpty ? nil : String(name), String(rest.dropFirst()))
  }

  mutating func finished(_ count: Int) throws(TranscriptProblem) -> Transcript {
    closeHead()
    transcript.exchanges.append(exchange)
    transcript.tail = loose
    guard isNamed else { throw problem(1, .missing("campaign")) }
    guard isSeeded else { throw problem(1, .missing("seed")) }
    guard transcript.exchanges.count > 1 else { throw problem(count, .nothingTyped) }
    return transcript
  }

  private func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
