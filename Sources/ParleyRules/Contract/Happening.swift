/// A handle on a kind of happening: something that occurred.
public struct HappeningKind: Hashable, Sendable {
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
}

/// Who hears of a happening.
public enum Audience: Hashable, Sendable {
  case everybody
  case only(ActorSet)
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
public struct Happening: Hashable, Sendable {
  public let kind: HappeningKind
  /// Up to six arguments, as the kind declares them.
  public let arguments: SIMD8<Int32>
  public let audience: Audience
  /// The key of the order, inject or decision that brought it about.
  public let cause: Key

  public init(
    _ kind: HappeningKind, _ arguments: [Int32], to audience: Audience, cause: Key
  ) {
    self.kind = kind
    var packed = SIMD8<Int32>(repeating: -1)
    for (place, value) in arguments.prefix(6).enumerated() { packed[place] = value }
    self.arguments = packed
    self.audience = audience
    self.cause = cause
  }

  /// An argument as a row.
  public func row(_ place: Int) -> Row { Row(arguments[place]) }
  /// An argument as a number.
  public subscript(place: Int) -> Int32 { arguments[place] }
}

/// What the vocabulary says of a kind of happening.
public struct HappeningDeclaration: Sendable {
  public let id: String
  /// The sentence people read; `{name}` is filled from the argument of that name.
  public let sentence: Text
  /// Names and units of the arguments, in their places.
  public let arguments: [(name: String, unit: Unit)]
  /// It brings somebody's secret to others (open pairs may differ from here on).
  public let isDisclosure: Bool
  /// Worth a headline on the projector.
  public let isHeadline: Bool
  public internal(set) var owner: Owner

  public init(
    _ id: String, _ sentence: Text, _ arguments: [(name: String, unit: Unit)] = [],
    isDisclosure: Bool = false, isHeadline: Bool = false, owner: Owner = .core
  ) {
    self.id = id
    self.sentence = sentence
    self.arguments = arguments
    self.isDisclosure = isDisclosure
    self.isHeadline = isHeadline
    self.owner = owner
  }
}
