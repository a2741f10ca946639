/// Why a transcript is not, or no longer, what happens.
public struct TranscriptProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is the matter.
  public enum Matter: Sendable, Equatable {
    /// A line that is neither a comment, typed, expected nor a reply.
    case unreadable(String)
    /// A word of the head that means nothing, and the one it resembles.
    case unknownField(String, nearest: String)
    /// A field of the head with a value it cannot have.
    case badValue(String, String)
    /// A field that the head lacks.
    case missing(String)
    /// The file has no typed line.
    case nothingTyped
    /// The campaign cannot be played; its own complaints.
    case campaign(String)
    /// Another seat stood at the prompt.
    case prompt(expected: String, got: String)
    /// A line of a reply is another; nil where one of the two is at an end.
    case reply(expected: String?, got: String?)
    /// A reply lacks what its `=` line asks for.
    case lacks(String, reply: String)
    /// A line was refused and yet the session has changed.
    case changedByRefusal(String)
    /// A reply bears a character that could steer a terminal.
    case controlCharacter(String)
    /// The rules themselves failed.
    case fault(String)
    /// The digest is another, while the rules still bear the revisions that were recorded.
    case unrevised(recorded: String, now: String)
    /// The digest is another, and so are the inputs or the revisions that were recorded.
    case stale(String)
    /// The file cannot be read or written.
    case file(String)
  }

  /// The transcript's file, as it was named.
  public let file: String
  /// From 1.
  public let line: Int
  /// What the matter is.
  public let matter: Matter

  /// Whether re-recording mends it: all else stops a recording.
  public var isMendedByRecording: Bool {
    switch matter {
    case .prompt, .reply, .stale: true
    default: false
    }
  }

  /// `file:line: what is the matter`
  public var description: String { "\(file):\(line): \(sentence)" }

  private var sentence: String {
    switch matter {
    case .unreadable(let line):
      "cannot read '\(line)': replies are indented by two spaces, typed lines start with `> `"
    case .unknownField(let word, let nearest): "unknown '\(word):'; did you mean '\(nearest):'?"
    case .badValue(let field, let value): "'\(field):' cannot be '\(value)'"
    case .missing(let field): "the head lacks '# \(field): ...'"
    case .nothingTyped: "nothing is typed: a line starts with `> `"
    case .campaign(let complaints): "the campaign cannot be played:\n\(complaints)"
    case .prompt(let expected, let got): "the prompt is another seat's" + pair(expected, got)
    case .reply(let expected, let got):
      "the reply differs"
        + pair(expected ?? "(the reply ends here)", got ?? "(the reply ends here)")
    case .lacks(let text, let reply): "the reply lacks '\(text)'; it says:\n\(reply)"
    case .changedByRefusal(let line): "refused, and yet something changed: '\(line)'"
    case .controlCharacter(let line): "the reply bears a control character: '\(line)'"
    case .fault(let message): "the rules failed: \(message)"
    case .unrevised(let recorded, let now):
      "the same lines give another record while no rule bears a new revision: raise `revision` in"
        + " the module that changed" + pair(recorded, now)
    case .stale(let what): "\(what): record this file again"
    case .file(let message): message
    }
  }

  private func pair(_ expected: String, _ got: String) -> String {
    "\n  expected: \(expected)\n  got:      \(got)"
  }
}
