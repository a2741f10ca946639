/// A handle on a kind of happening: something that occurs, and what is told of it.
///
/// Called with its arguments it makes the news that is told; called with an event it gives the arguments back:
///
/// ```swift
/// out.tell(Happenings.answered(accused, accuser, .deny, incident, nil), to: .everybody)
/// if let (accused, accuser, answer, incident, _) = Happenings.answered(event) { ... }
/// ```
public struct Happening<each Argument: Coded>: Sendable {
  @usableFromInline package let kind: HappeningKind
  package init(_ kind: HappeningKind) { self.kind = kind }

  /// The news that this happened.
  @inlinable public func callAsFunction(_ argument: repeat each Argument) -> News {
    var codes = SIMD8<Int32>(repeating: -1)
    var place = 0
    repeat Happening.put((each argument).code, &place, &codes)
    return News(kind: kind, arguments: codes)
  }

  @inlinable static func put(_ code: Int32, _ place: inout Int, _ codes: inout SIMD8<Int32>) {
    codes[place] = code
    place += 1
  }

  /// What an event tells, where it is of this kind; `nil` for every other.
  @inlinable public func callAsFunction(_ event: Event) -> (repeat each Argument)? {
    guard event.kind == kind else { return nil }
    var place = 0
    return (repeat next((each Argument).self, &place, event))
  }

  @inlinable func next<Value: Coded>(
    _: Value.Type, _ place: inout Int, _ event: Event
  ) -> Value {
    defer { place += 1 }
    return Value(code: event[place])
  }

  /// So that a rule that answers to several can switch over what occurred.
  @inlinable public static func ~= (happening: Happening, event: Event) -> Bool {
    event.kind == happening.kind
  }
}

/// A kind of happening, whatever it tells.
public protocol AnyHappening: Sendable {
  /// The number that records bear.
  var erased: HappeningKind { get }
}

extension Happening: AnyHappening {
  /// The number that records bear.
  public var erased: HappeningKind { kind }
}

/// What is told: a happening with its arguments.
public struct News: Hashable, Sendable {
  @usableFromInline package let kind: HappeningKind
  @usableFromInline package let arguments: SIMD8<Int32>
  @usableFromInline package init(kind: HappeningKind, arguments: SIMD8<Int32>) {
    self.kind = kind
    self.arguments = arguments
  }
}

/// The name of an argument of a happening or a part of a question: as sentences fill it in and JSON calls it. A plain
/// literal does, unless a number has a unit of its own.
public struct Named<Value: Coded>: ExpressibleByStringLiteral, Sendable {
  let name: String
  let unit: Unit
  /// A name, for whatever the type of the value says it is, or a plain count.
  public init(stringLiteral name: String) { self.init(name, unit: Value.unit ?? .count) }
  /// A name for a number of that unit.
  public init(_ name: String, unit: Unit) {
    self.name = name
    self.unit = unit
  }
}

/// What is said of a happening beyond its sentence.
public struct Telling: OptionSet, Sendable {
  /// One bit each.
  public let rawValue: UInt8
  /// Wraps bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// It brings somebody's secret to others on purpose, as an order that is obeyed in public does. What is told by it is
  /// never taken for a leak: say so only where the rules want the secret out, and tell no more than they want.
  public static let disclosure = Telling(rawValue: 1)
  /// Worth a headline on the projector.
  public static let headline = Telling(rawValue: 2)
  /// An inject of a campaign may tell it, to those whom the inject is for: `tell: {what: elections.spoke, actor: arden}`.
  /// Every argument must be one that a file can name (an actor, a word, a number; an incident by its inject), or one
  /// that may be missing.
  public static let scriptable = Telling(rawValue: 4)
  /// No seat hears of it where an inject tells it: rules answer to it, and the white cell reads it. For what says who
  /// did something, or what is hidden otherwise.
  public static let backstage = Telling(rawValue: 8)
}
