/// A handle on a quantity: a column of `Int32` over none, one or two kinds.
public struct Quantity: Hashable, Sendable {
  /// Its place in `Vocabulary.quantities`.
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// Who may know a cell. The audience of a change follows from it, so a rule cannot forget one.
public enum Sight: Sendable {
  /// Everybody.
  case open
  /// The actor that the (first) row belongs to.
  case own
  /// The actor that is the second row of a pair.
  case ownSecond
  /// The parties of that agreement or forum.
  case parties
  /// Those who know the row exists.
  case known
  /// The white cell alone.
  case hidden
}

/// What a number stands for, and how authors write it.
public enum Unit: Hashable, Sendable {
  /// A plain number of things.
  case count
  /// Points of budget.
  case money
  /// A number of turns, or the number of a turn, from 1; 0 is never.
  case turns
  /// A step on a scale, as skills and severity are.
  case level
  /// 1 for yes, 0 for no; authors write `true` and `false`.
  case flag
  /// Thousandths, written 0 to 1.
  case share
  /// Thousandths of a logit, written in logits.
  case logit
  /// Thousandths of a logit, written in points of half a logit.
  case points
  /// Any word of the author's: equal words are equal numbers, by their order in the alphabet, from 1.
  case group
  /// A row of a kind.
  case row(Kind)
  /// The name of a line of a ledger, by its place in the vocabulary.
  case term
  /// An entry of a list of words, by its place.
  case word([Word])
  /// A set of entries of a list of words, a bit for each by its place (`WordSet`); authors write one word, or a list.
  case words([Word])
}

/// A word of the game: an id that never changes, and what people read.
public struct Word: Hashable, Sendable {
  /// What records, campaign files and JSON hold: lower case, with hyphens.
  public let id: String
  /// What people read within a sentence.
  public let text: Text
  /// What people type as well, besides the id and the text in either language. All of it is Dutch,
  /// and the first is what a Dutch reader is shown where something is to be typed.
  public let also: [String]
  /// A word by its id, its text and what else may be typed for it.
  public init(_ id: String, _ text: Text, also: [String] = []) {
    self.id = id
    self.text = text
    self.also = also
  }
}

/// Who owns a quantity, a question's term or a decision: the core, the campaign, the umpire or a module.
public struct Owner: Hashable, Comparable, Sendable {
  /// 0 the core, 1 the campaign, 2 the umpire, from 3 the modules by id; below 64.
  public let number: UInt8
  package init(number: UInt8) { self.number = number }
  /// The core's rules.
  public static let core = Owner(number: 0)
  /// The campaign's own figures, as interests are.
  public static let campaign = Owner(number: 1)
  /// The white cell, for what it ruled.
  public static let umpire = Owner(number: 2)
  /// The first module's number; modules are numbered by id.
  public static let firstModule: UInt8 = 3
  public static func < (a: Owner, b: Owner) -> Bool { a.number < b.number }
}

/// What the vocabulary says of a quantity.
public struct QuantityDeclaration: Sendable {
  /// Dotted, its module's id first: `proxies.leash`. JSON and conditions of campaigns name it so.
  public let id: String
  /// What people read beside the number.
  public let title: Text
  /// What it is kept of: a kind, a pair of kinds, or neither for one number of the whole game.
  public let first: Kind?
  /// The second kind of a pair; `nil` for one row, or for a number of the whole game.
  public let second: Kind?
  /// What the number stands for, and how authors write it.
  public let unit: Unit
  /// Values are clamped to it once, at the end of a stage.
  public let range: ClosedRange<Int32>
  /// What it reads when its owner is off or has said nothing.
  public let neutral: Int32
  /// Who may know a cell.
  public let sight: Sight
  /// Who alone may `set` it: the core or a module, which may take it over from the core.
  public internal(set) var owner: Owner
  /// Where the number comes from, for a parameter: a paper, an article section, or "designer's judgement".
  public let source: String
  /// A figure that `status` prints, under the obstacle's name, for whoever may know it, and `help` of what the campaign
  /// names.
  public let isOnCard: Bool

  /// A quantity of the whole game, of a kind, or of a kind per another, which reads `neutral` until something is said.
  public init(
    _ id: String, _ title: Text, of first: Kind? = nil, per second: Kind? = nil, unit: Unit,
    range: ClosedRange<Int32>, neutral: Int32 = 0, sight: Sight, isOnCard: Bool = false,
    source: String = "", owner: Owner = .core
  ) {
    self.id = id
    self.title = title
    self.first = first
    self.second = second
    self.unit = unit
    self.range = range
    self.neutral = neutral
    self.sight = sight
    self.isOnCard = isOnCard
    self.source = source
    self.owner = owner
  }
}
