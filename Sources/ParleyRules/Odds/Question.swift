/// A handle on a question: something that is decided, and that obstacles may bend.
public struct Question: Hashable, Sendable {
  /// Its place in `Vocabulary.questions`.
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// What a question is about: up to four rows, whose meaning the question declares.
public struct Subject: Hashable, Sendable {
  /// The first row: as a rule who acts or decides.
  public let a: Row
  /// The second row; `.none` where the question has none.
  public let b: Row
  /// The third row, or a plain number in its place; `.none` where there is none.
  public let c: Row
  /// The fourth row, or a plain number in its place; `.none` where there is none.
  public let d: Row
  /// Rows in the order that the question declares; those left out are `.none`.
  public init(_ a: Row, _ b: Row = .none, _ c: Row = .none, _ d: Row = .none) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }
  /// The row in that place, 0 to 3.
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
  /// Chance and the rules.
  case nature
  /// The actor in that place of the subject (0 to 3).
  case actor(Int)
}

/// What the vocabulary says of a question.
public struct QuestionDeclaration: Sendable {
  /// What JSON and records call it; a module's own begins with the module's id and a dot.
  public let id: String
  /// The question in words, with a question mark, as `why` heads its ledger.
  public let title: Text
  /// The title where the actor that stands first in the subject takes the plural.
  public let titleOfSeveral: Text
  /// The kinds of the subject's rows, in their places.
  public let subject: [Kind]
  /// The words of plain numbers that stand in the subject behind the rows, by their place: which
  /// kind of operation, which answer.
  public let details: [Int: [Word]]
  /// Where the last place holds a row whose kind follows from the word in the third: the kind for each of those words.
  public let objects: [Kind]
  /// `.logit` for odds; `.money` or `.turns` for prices and durations, which are never drawn.
  public let unit: Unit
  /// Who decides, and so what the hooks that weigh it may read.
  public let decider: Decider
  /// How far a dry run's words are widened, in thousandths of a logit either way.
  public let blur: Int32
  /// Words for yes and no.
  public let yes: Text
  /// The word for a no, as in "failed".
  public let no: Text
  /// Questions about the same first rows whose terms count here too: a vote includes the mandate.
  public let includes: [Question]
  /// Who declared it: the core or a module.
  public internal(set) var owner: Owner

  /// A question about rows of those kinds, of odds and decided by nature unless something else is said.
  public init(
    _ id: String, _ title: Text, ofSeveral: Text? = nil, about subject: [Kind],
    details: [Int: [Word]] = [:], objects: [Kind] = [],
    unit: Unit = .logit,
    decider: Decider = .nature, blur: Int32 = 0, includes: [Question] = [], yes: Text, no: Text,
    owner: Owner = .core
  ) {
    self.id = id
    self.title = title
    titleOfSeveral = ofSeveral ?? title
    self.subject = subject
    self.details = details
    self.objects = objects
    self.unit = unit
    self.decider = decider
    self.blur = blur
    self.includes = includes
    self.yes = yes
    self.no = no
    self.owner = owner
  }

  /// The kind of the row in a place of a subject; `nil` where a plain number or nothing stands there.
  public func kind(at place: Int, of subject: Subject) -> Kind? {
    if self.subject.indices.contains(place) { return self.subject[place] }
    let word = Int(subject.c.number)
    return place == 3 && objects.indices.contains(word) ? objects[word] : nil
  }

  /// The word that a plain number in a place of a subject stands for.
  public func detail(at place: Int, of subject: Subject) -> Word? {
    let number = Int(subject[place].number)
    guard let words = details[place], words.indices.contains(number) else { return nil }
    return words[number]
  }
}
