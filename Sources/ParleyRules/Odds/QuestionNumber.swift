/// A handle on a question: something that is decided, and that obstacles may bend.
public struct QuestionNumber: Hashable, Sendable {
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
  @inlinable public init(_ a: Row, _ b: Row = .none, _ c: Row = .none, _ d: Row = .none) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }
  /// The row in that place, 0 to 3.
  @inlinable public subscript(place: Int) -> Row {
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

/// Who hears of the ledger of a decision, beside the white cell. What each of its lines says is for the sight of its
/// term.
public enum Hearers: Hashable, Sendable {
  /// Nobody: that it was decided at all would say too much.
  case nobody
  /// The actor that stands first in the subject, with its cables.
  case doer
  /// Every actor that stands in the subject, with its cables.
  case parties
  /// Everybody, as it falls.
  case everybody
  /// Everybody, and all of it: a count of what was done in public, with lines that are open to all.
  case everybodyInFull

  /// Everybody hears of it.
  package var isPublic: Bool { self == .everybody || self == .everybodyInFull }
}

/// What the vocabulary says of a question.
public struct QuestionDeclaration: Sendable {
  /// What JSON and records call it; a module's own begins with the module's id and a dot.
  public let id: String
  /// The question in words, with a question mark, as `why` heads its ledger.
  public let title: Text
  /// The title where the actor that stands first in the subject takes the plural.
  public let titleOfSeveral: Text
  /// A part of the subject: what JSON calls it, and what it is.
  public struct Part: Sendable {
    /// Lower case, with hyphens.
    public let name: String
    /// A thing of a kind, a word, a number.
    public let unit: Unit
  }
  /// The parts of the subject, in their places.
  public let parts: [Part]
  /// The kinds of the subject's rows, in their places.
  public let subject: [Kind]
  /// The words of plain numbers that stand in the subject behind the rows, by their place: which
  /// kind of operation, which answer.
  public let details: [Int: [Word]]
  /// Where the last place holds a thing whose kind follows from the word in the third: the kind for each of those words.
  public let objects: [Kind]
  /// `.logit` for odds; `.money` or `.turns` for prices and durations, which are never drawn.
  public let unit: Unit
  /// Who decides, and so what the hooks that weigh it may read.
  public let decider: Decider
  /// Who hears of its ledger.
  public let hearers: Hearers
  /// The umpire speaks on it: odds, arguments for and against.
  public let isArgued: Bool
  /// How far a dry run's words are widened, in thousandths of a logit either way.
  public let blur: Int32
  /// Words for yes and no.
  public let yes: Text
  /// The word for a no, as in "failed".
  public let no: Text
  /// Questions about the same first rows whose terms count here too: a vote includes the mandate.
  public let includes: [QuestionNumber]
  /// Who declared it: the core or a module.
  public internal(set) var owner: Owner

  /// A question about those parts, of odds and decided by nature unless something else is said.
  init(
    _ id: String, _ title: Text, ofSeveral: Text?, parts: [Part], unit: Unit, objects: [Kind],
    decider: Decider,
    blur: Int32, heardBy hearers: Hearers, isArgued: Bool, includes: [QuestionNumber], yes: Text,
    no: Text
  ) {
    self.id = id
    self.title = title
    titleOfSeveral = ofSeveral ?? title
    self.parts = parts
    subject = parts.prefix { if case .row = $0.unit { true } else { false } }.compactMap {
      if case .row(let kind) = $0.unit { kind } else { nil }
    }
    details = Dictionary(
      uniqueKeysWithValues: parts.enumerated().compactMap { place, part in
        if case .word(let words) = part.unit { (place, words) } else { nil }
      })
    self.unit = unit
    self.objects = objects
    self.decider = decider
    self.blur = blur
    self.hearers = hearers
    self.isArgued = isArgued
    self.includes = includes
    self.yes = yes
    self.no = no
    owner = .core
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
