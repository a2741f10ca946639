/// A handle on a question: something that is decided, and that obstacles may bend.
public struct Question: Hashable, Sendable {
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// What a question is about: up to four rows, whose meaning the question declares.
public struct Subject: Hashable, Sendable {
  public let a: Row
  public let b: Row
  public let c: Row
  public let d: Row
  public init(_ a: Row, _ b: Row = .none, _ c: Row = .none, _ d: Row = .none) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }
  public subscript(place: Int) -> Row {
    switch place {
    case 0: a
    case 1: b
    case 2: c
    default: d
    }
  }
}

/// Who decides a question: nature reads the truth, an actor only what its own sight allows.
public enum Decider: Hashable, Sendable {
  case nature
  /// The actor in that place of the subject (0 to 3).
  case actor(Int)
}

/// What the vocabulary says of a question.
public struct QuestionDeclaration: Sendable {
  public let id: String
  public let title: Text
  /// The title where the actor that stands first in the subject takes the plural.
  public let titleOfSeveral: Text
  /// The kinds of the subject's rows, in their places.
  public let subject: [Kind]
  /// The words of plain numbers that stand in the subject behind the rows, by their place: which
  /// kind of operation, which answer.
  public let details: [Int: [Word]]
  /// `.logit` for odds; `.money` or `.turns` for prices and durations, which are never drawn.
  public let unit: Unit
  public let decider: Decider
  /// How far a dry run's words are widened, in thousandths of a logit either way.
  public let blur: Int32
  /// Words for yes and no.
  public let yes: Text
  public let no: Text
  /// Questions about the same first rows whose terms count here too: a vote includes the mandate.
  public let includes: [Question]
  public internal(set) var owner: Owner

  public init(
    _ id: String, _ title: Text, ofSeveral: Text? = nil, about subject: [Kind],
    details: [Int: [Word]] = [:],
    unit: Unit = .logit,
    decider: Decider = .nature, blur: Int32 = 0, includes: [Question] = [], yes: Text, no: Text,
    owner: Owner = .core
  ) {
    self.id = id
    self.title = title
    titleOfSeveral = ofSeveral ?? title
    self.subject = subject
    self.details = details
    self.unit = unit
    self.decider = decider
    self.blur = blur
    self.includes = includes
    self.yes = yes
    self.no = no
    self.owner = owner
  }
}
