/// A handle on the name of a term.
public struct TermName: Hashable, Sendable {
  /// Its place in `Vocabulary.terms`.
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// Who may read a line of a ledger, among those who hear of the decision.
///
/// It is declared, not found out: an audience that followed from what was read would itself tell what was read.
public enum TermSight: Sendable {
  /// All of them. Made of nothing but what everybody may know; the engine holds the rule to it.
  case open
  /// The actor that stands first in the question's subject: who decides, or who acts.
  case own
  /// The white cell.
  case hidden
}

/// What the vocabulary says of a term: its name, and the lever that works against it.
public struct TermDeclaration: Sendable {
  /// What JSON and records call it, beside its owner.
  public let id: String
  /// May hold `{0}`: the title of the row the term is about.
  public let title: Text
  /// What a delegate can do about it, in words; empty where nothing can be done.
  public let lever: Text
  /// The kind of the row a term of this name is about, if any.
  public let about: Kind?
  /// Who reads a line of this name.
  public let sight: TermSight
  /// Who declared it: the core or a module. Lines of a ledger bear the owner of the hook that added them.
  public internal(set) var owner: Owner

  /// A name for a line, which by default only the one who decides or acts may read.
  public init(
    _ id: String, _ title: Text, lever: Text = "", about: Kind? = nil, sight: TermSight = .own,
    owner: Owner = .core
  ) {
    self.id = id
    self.title = title
    self.lever = lever
    self.about = about
    self.sight = sight
    self.owner = owner
  }
}

/// How a term weighs.
public enum Weight: Hashable, Sendable {
  /// Thousandths of a logit (or the question's own unit) added to the sum.
  case add(Int32)
  /// Impossible.
  case bar
  /// Certain.
  case carry
  /// The umpire's word instead of everything else.
  case set(Int32)
}

/// One line of a ledger.
public struct Term: Hashable, Sendable {
  /// Who added it: the core, the campaign, the umpire or a module.
  public let owner: Owner
  /// What it is called, and with that its lever and who may read it.
  public let name: TermName
  /// What it does to the sum, in the question's unit.
  public let weight: Weight
  /// The row it is about, of the kind its name declares; `.none` where it is about none.
  public let about: Row
  /// Owners, other than the core and its own, whose quantities it was made from: one bit each.
  public internal(set) var leansOn: UInt64

  /// The same line about another row: for a viewer with row numbers of its own.
  public func about(_ row: Row) -> Term {
    Term(owner: owner, name: name, weight: weight, about: row, leansOn: leansOn)
  }

  /// What an obstacle takes away by it, its sign dropped; 0 for a line of the core, one that gives, and a bar.
  package var friction: Int64 {
    guard owner >= Owner(number: Owner.firstModule), case .add(let value) = weight, value < 0 else {
      return 0
    }
    return -Int64(value)
  }

  /// The same line without the mark of what it leans on.
  package var unmarked: Term {
    Term(owner: owner, name: name, weight: weight, about: about, leansOn: 0)
  }
}

/// The odds of a decision while its terms are gathered. The ledger *is* the computation.
///
/// Terms add in thousandths of a logit. A term of zero is not recorded: a rule with nothing to say
/// leaves no byte.
public struct Odds {
  /// All terms so far, where they are kept. A rule cannot read them: it adds to what others say, and never answers to
  /// it.
  package private(set) var terms: [Term] = []
  /// What obstacles take away together, its sign dropped; what they bar is not counted.
  package private(set) var friction: Int64 = 0
  private var sum: Int64 = 0
  private var isBarred = false
  private var isCarried = false
  private var ruled: Int32?
  /// A playout asks for the sum alone.
  private let keepsTerms: Bool
  /// The core's subtotal. A module may read it, never another module's.
  public private(set) var core: Int32 = 0
  /// Whose hook is speaking. Set by the engine.
  public package(set) var owner: Owner = .core
  let log: ReadLog?

  package init(log: ReadLog? = nil, keepsTerms: Bool = true) {
    self.log = log
    self.keepsTerms = keepsTerms
    if keepsTerms { terms.reserveCapacity(8) }
  }

  /// Adds a named term in the question's unit.
  package mutating func add(_ name: TermName, _ value: Int32, about row: Row) {
    guard value != 0 else { return }
    if owner == .core || owner == .campaign {
      core = Arithmetic.clamped(Int64(core) + Int64(value))
    }
    append(name, .add(value), row)
  }

  /// Makes it impossible, whatever the sum.
  package mutating func bar(_ name: TermName, about row: Row) { append(name, .bar, row) }

  /// Makes it certain, unless something bars it.
  package mutating func carry(_ name: TermName, about row: Row) { append(name, .carry, row) }

  /// The umpire's own figure.
  package mutating func set(_ name: TermName, _ value: Int32) { append(name, .set(value), .none) }

  /// Adds an interest of the campaign, clause by clause: owned by the campaign, counted with the core.
  package mutating func addInterest(_ name: TermName, _ value: Int32, about row: Row) {
    let speaker = owner
    owner = .campaign
    add(name, value, about: row)
    owner = speaker
  }

  private mutating func append(_ name: TermName, _ weight: Weight, _ row: Row) {
    log?.check(name)
    let own = UInt64(1) << UInt64(owner.number) | 0b111
    let term = Term(
      owner: owner, name: name, weight: weight, about: row, leansOn: (log?.owners ?? 0) & ~own)
    count(term)
    if keepsTerms { terms.append(term) }
  }

  private mutating func count(_ term: Term) {
    friction += term.friction
    switch term.weight {
    case .add(let value): sum += Int64(value)
    case .bar: isBarred = true
    case .carry: isCarried = true
    case .set(let value): if ruled == nil { ruled = value }
    }
  }

  /// The terms as they are recorded: by owner, so that it does not matter who was asked first.
  package var ledger: [Term] {
    terms.indices.sorted { (terms[$0].owner, $0) < (terms[$1].owner, $1) }.map { terms[$0] }
  }

  /// The sum: the umpire's word beats a bar, a bar beats a carry, a carry beats the sum of the terms.
  package var total: Int32 {
    if let ruled { return ruled }
    if isBarred { return Int32.min }
    return isCarried ? Int32.max : Arithmetic.clamped(sum)
  }

  /// The chance in 2⁻³², with a bar at 0 exactly and a carry at the top.
  package var threshold: UInt64 {
    switch total {
    case Int32.min: 0
    case Int32.max: 1 << 32
    case let sum: UInt64(Curve.standard.probability(sum))
    }
  }
}
