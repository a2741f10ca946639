/// A handle on a kind of happening: something that occurred.
public struct HappeningKind: Hashable, Sendable {
  /// Its place in `Vocabulary.happenings`.
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// Who hears of a happening.
public enum Audience: Hashable, Sendable {
  /// All seats and the projector, as it falls.
  case everybody
  /// Those actors, with the cables of the next briefing; the public where it is in the set. At once only what an inject
  /// or the white cell writes to them, what that cost them at home, and that a vote of theirs fell with a changed text.
  case only(ActorSet)
  /// No seat at all: the white cell reads everything, and this is for it alone.
  case whiteCell

  /// As a set.
  public var set: ActorSet {
    switch self {
    case .everybody: .everybody
    case .only(let actors): actors
    case .whiteCell: .nobody
    }
  }
}

/// Something that occurred, with its subject, its audience and its cause.
public struct Event: Hashable, Sendable {
  /// What occurred.
  public let kind: HappeningKind
  /// Up to six arguments, as the kind declares them.
  package let arguments: SIMD8<Int32>
  /// Who hears of it; the white cell always does.
  public let audience: Audience
  /// The key of the order, inject or decision that brought it about.
  public let cause: Key

  package init(
    _ kind: HappeningKind, _ arguments: SIMD8<Int32>, to audience: Audience, cause: Key
  ) {
    self.kind = kind
    self.arguments = arguments
    self.audience = audience
    self.cause = cause
  }

  /// Packs up to six arguments, each in the unit that the kind declares for its place; what is over is dropped, and
  /// places that are not filled read -1.
  package init(_ kind: HappeningKind, _ arguments: [Int32], to audience: Audience, cause: Key) {
    self.init(kind, Event.packed(arguments), to: audience, cause: cause)
  }

  static func packed(_ arguments: [Int32]) -> SIMD8<Int32> {
    var packed = SIMD8<Int32>(repeating: -1)
    for (place, value) in arguments.prefix(6).enumerated() { packed[place] = value }
    return packed
  }

  /// Whether everybody hears of it, as it falls.
  public var isPublic: Bool { audience == .everybody }

  /// Those who hear of it.
  public func isHeard(by actor: Ref<Actor>?) -> Bool { audience.set.contains(actor) }

  /// An argument as a row.
  package func row(_ place: Int) -> Row { Row(arguments[place]) }
  /// An argument as a number.
  @usableFromInline package subscript(place: Int) -> Int32 { arguments[place] }
}

/// What the vocabulary says of a kind of happening.
public struct HappeningDeclaration: Sendable {
  /// What JSON and records call it; a module's own begins with the module's id and a dot.
  public let id: String
  /// The sentences people read, whole in every language: one, or one for each value of the word in
  /// `teller`, in the order of the words.
  ///
  /// `{name}` is filled from the argument of that name; `{name|is|are}` chooses between two forms by
  /// whether that argument is one or several: an actor as the campaign says, a count by its value.
  public let sentences: [Text]
  /// The place of the argument whose word chooses the sentence; `nil` where there is only one.
  public let teller: Int?
  /// Names and units of the arguments, in their places.
  public let arguments: [(name: String, unit: Unit)]
  /// It brings somebody's secret to others on purpose, as an order that is obeyed in public does. What is told by it is
  /// never taken for a leak: say so only where the rules want the secret out, and tell no more than they want.
  public let isDisclosure: Bool
  /// Worth a headline on the projector.
  public let isHeadline: Bool
  /// An inject of a campaign may tell it.
  public internal(set) var isScriptable = false
  /// No seat hears of it where an inject tells it.
  public internal(set) var isBackstage = false
  /// The places of the arguments that may be missing, as nobody is.
  public internal(set) var missable: Set<Int> = []
  /// Who declared it: the core or a module.
  public internal(set) var owner: Owner
  /// The place of the argument in which several happenings may differ and still be told in one sentence; `nil` where
  /// each is told for itself.
  public private(set) var gathered: Int?
  /// The places of arguments that make up one list of things of a kind, in no order of its own; `nil` for none. It is
  /// read in the order in which the campaign's author wrote those things down.
  public private(set) var list: ClosedRange<Int>?

  /// The same with a list among its arguments.
  /// - Parameters:
  ///   - first: the argument that the list begins with.
  ///   - last: the argument that it ends with, where it is full.
  public func listing(from first: String, through last: String) -> HappeningDeclaration {
    var declared = self
    let places = [first, last].compactMap { name in arguments.firstIndex { $0.name == name } }
    declared.list = places.count == 2 && places[0] <= places[1] ? places[0]...places[1] : nil
    return declared
  }

  /// The same, several at a time in one sentence: who did the same on the same day is named together. The sentence
  /// needs both forms, `{actor|is|are}`.
  /// - Parameter name: the argument that lists them.
  public func gathering(_ name: String) -> HappeningDeclaration {
    var declared = self
    declared.gathered = arguments.firstIndex { $0.name == name }
    return declared
  }

  /// A happening with one sentence for all cases.
  public init(
    _ id: String, _ sentence: Text, _ arguments: [(name: String, unit: Unit)] = [],
    isDisclosure: Bool = false, isHeadline: Bool = false, owner: Owner = .core
  ) {
    self.init(
      id, [sentence], chosenAt: nil, arguments, isDisclosure: isDisclosure, isHeadline: isHeadline,
      owner: owner)
  }

  /// A happening with a sentence of its own for each value of one of its words.
  /// - Parameter teller: the name of the argument that holds the word.
  public init<Told: Choice>(
    _ id: String, by teller: String, _ arguments: [(name: String, unit: Unit)],
    isDisclosure: Bool = false, isHeadline: Bool = false, owner: Owner = .core,
    _ sentence: (Told) -> Text
  ) {
    self.init(
      id, Told.allCases.map(sentence), chosenAt: arguments.firstIndex { $0.name == teller },
      arguments, isDisclosure: isDisclosure, isHeadline: isHeadline, owner: owner)
  }

  private init(
    _ id: String, _ sentences: [Text], chosenAt teller: Int?,
    _ arguments: [(name: String, unit: Unit)], isDisclosure: Bool, isHeadline: Bool, owner: Owner
  ) {
    self.id = id
    self.sentences = sentences
    self.teller = teller
    self.arguments = arguments
    self.isDisclosure = isDisclosure
    self.isHeadline = isHeadline
    self.owner = owner
  }

  /// The sentence of one happening of this kind.
  public func sentence(of happening: Event) -> Text {
    let place = teller.map { Int(happening[$0]) } ?? 0
    return sentences.indices.contains(place) ? sentences[place] : sentences.first ?? ""
  }
}
