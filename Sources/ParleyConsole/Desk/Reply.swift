import ParleyRules

/// What the prompt answers to a line.
public struct Reply: Sendable {
  /// Something for whoever holds the terminal to do, before the lines are shown.
  public enum Action: Hashable, Sendable {
    /// Empty the screen and what scrolled off it: another seat looks now.
    case clearScreen
    /// Use the history of that seat.
    case history(String)
    /// The lines may be more than the screen has: a pager may show them.
    case page
    /// The exercise was left; nothing more is read.
    case quit
  }

  /// What the next line answers.
  public enum Prompt: Hashable, Sendable {
    /// Any line.
    case command(String)
    /// A question: the rest of an order, a yes or no.
    case question(String)
    /// A pass-phrase: not to be echoed or remembered.
    case secret(String)

    /// What stands before the line that is typed, with the space behind it.
    public var text: String {
      switch self {
      case .command(let text), .question(let text), .secret(let text): text
      }
    }
  }

  /// Why a line did nothing.
  public enum Problem: Hashable, Sendable {
    /// It could not be understood.
    case misread
    /// It was understood, and the game says no.
    case refused
    /// It was understood, and could not be kept.
    case lost
  }

  /// What to show, in text broken to the width and in JSON one object a line.
  public internal(set) var lines: [Line] = []
  /// What to do first, in order.
  public internal(set) var actions: [Action] = []
  /// What the next line answers, and the words before it.
  public internal(set) var prompt: Prompt = .command("")
  /// Why the line did nothing, if it did nothing.
  public internal(set) var problem: Problem?
  /// The line could not be read, was refused or could not be kept.
  public var isProblem: Bool { problem != nil }
  /// The line could not be understood.
  public var isMisread: Bool { problem == .misread }

  /// The lines without marks.
  public var text: String { lines.map(\.text).joined(separator: "\n") }
}

/// One thing the prompt says, for people and for programs.
struct Answer {
  /// What it is, in JSON.
  let kind: String
  let fields: [(String, JSON)]
  /// For people; not wrapped yet.
  let lines: [Line]
  /// Hanging indentation of lines that have to be broken.
  var indent = 0
  /// The fields are the whole object.
  var isComplete = false

  init(_ kind: String, _ fields: [(String, JSON)] = [], _ lines: [Line]) {
    self.kind = kind
    self.fields = fields
    self.lines = lines
  }
}

extension JSON {
  /// A text in all languages: JSON does not depend on the reader's.
  static func text(_ text: Text) -> JSON {
    .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }
}
