/// A session at the prompt kept as a file: what was typed, what came back, and what somebody who
/// read it holds to be the point.
///
/// It is a test, a bug report and documentation at once. A file looks like this:
///
///     # Naming the first suspect is naming the wrong one.
///     # campaign: first-steps
///     # seed: 7
///     # lang: en
///
///     quillon> attribute i1 to varn public
///     = Sent as order 1.
///       Sent as order 1.
///
/// Lines at the margin are a person's: comments after `#`, typed lines after the name of the seat
/// and `>` (the name may be left out until the file is recorded), expectations after `=` (the reply
/// must contain this text, however it is wrapped). Indented lines are replies; re-recording writes
/// those, and the three lines of the head that say what was recorded, and nothing else.
///
/// In a typed line `\u{1B}` stands for the character with that number, so that a file can show what
/// the prompt does with characters that no editor shows.
public struct Transcript: Sendable, Equatable {
  /// What the reply to a typed line must contain. Written by hand, never by recording.
  public struct Expectation: Sendable, Equatable {
    /// Text that must stand in the reply, however it is wrapped.
    public let text: String
    /// Where it stands in the file, from 1.
    public let line: Int
    /// It stands below the reply, not between the typed line and the reply.
    let followsReply: Bool
  }

  /// A line typed and what came back.
  public struct Exchange: Sendable, Equatable {
    /// Comments and empty lines above the typed line, as they stand.
    public var comments: [String] = []
    /// The seat that stood before the line; nil where the file does not say yet.
    public var prompt: String?
    /// What was typed, as it stands in the file; nil for the opening, to which nobody types.
    public var typed: String?
    /// Where the typed line stands in the file, from 1.
    public var line = 1
    /// The reply, a line each, without its indentation.
    public var reply: [String] = []
    /// Where the reply starts, or would.
    public var replyLine = 1
    /// What the reply must contain, in the order of the file.
    public var expectations: [Expectation] = []
  }

  /// How a session is started, and what was recorded of it.
  public struct Head: Sendable, Equatable {
    /// The name of the campaign's folder.
    public var campaign = ""
    /// The seed of the dice.
    public var seed: UInt64 = 0
    /// `en` or `nl`.
    public var language = "en"
    /// The seat at which the prompt opens; empty for the one it opens at by itself.
    public var seat = ""
    /// The obstacles that are switched off.
    public var without: [String] = []
    /// What was recorded; `nil` for a file that was never recorded.
    public var record: Record?
  }

  /// What a recording keeps beside the replies.
  public struct Record: Sendable, Equatable {
    /// The session's digest after the last line.
    public var digest: String
    /// Stands for everything that is not a rule: the campaign, the head and the typed lines.
    public var inputs: String
    /// The rule modules and their revisions: `distrust 1, opacity 1`.
    public var revisions: String
  }

  /// The name it is complained of by.
  public let file: String
  /// How the session is started, and what was recorded of it.
  public internal(set) var head = Head()
  /// The lines of the head as they stand, without those of the record.
  var headLines: [String] = []
  /// After which of `headLines` the record belongs.
  var recordPlace = 0
  /// What stands on the screen before anything is typed, then line by line.
  public internal(set) var exchanges: [Exchange] = []
  /// Comments and empty lines after the last reply.
  var tail: [String] = []

  /// The file.
  public var text: String {
    var lines = headLines
    if let record = head.record {
      lines.insert(contentsOf: record.lines, at: min(recordPlace, lines.count))
    }
    lines += exchanges.flatMap(\.lines) + tail
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Transcript.Record {
  var lines: [String] {
    ["# digest: \(digest)", "# inputs: \(inputs)", "# revisions: \(revisions)"]
  }
}

extension Transcript.Exchange {
  var lines: [String] {
    var lines = comments
    if let typed {
      lines.append((prompt ?? "") + ">" + (typed.isEmpty ? "" : " " + typed))
    }
    lines += expectations.filter { !$0.followsReply }.map { "= " + $0.text }
    lines += reply.map { $0.isEmpty ? "" : "  " + $0 }
    return lines + expectations.filter(\.followsReply).map { "= " + $0.text }
  }

  /// What was typed, with its `\u{...}` made characters.
  var meant: String {
    var meant = ""
    var rest = Substring(typed ?? "")
    while let start = rest.firstRange(of: "\\u{") {
      meant += rest[..<start.lowerBound]
      let inside = rest[start.upperBound...]
      guard let end = inside.firstIndex(of: "}"),
        let number = UInt32(inside[..<end], radix: 16), let scalar = Unicode.Scalar(number)
      else {
        meant += "\\u{"
        rest = inside
        continue
      }
      meant.unicodeScalars.append(scalar)
      rest = inside[inside.index(after: end)...]
    }
    return meant + rest
  }
}
