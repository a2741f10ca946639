/// A handle on a question: something that is decided, and that obstacles may bend. It knows what it is about.
///
/// Called with its parts it makes the matter that is asked; called with what was asked it gives the parts back:
///
/// ```swift
/// out.ask(Questions.find(actor, incident), key: pair)
/// if let (actor, incident) = Questions.find(asked) { ... }
/// ```
public struct Question<each Part: Coded>: Sendable {
  /// The number that records bear.
  @usableFromInline package let number: QuestionNumber
  package init(_ number: QuestionNumber) { self.number = number }

  /// The question about these parts.
  @inlinable public func callAsFunction(_ part: repeat each Part) -> Matter {
    var codes = SIMD4<Int32>(repeating: -1)
    var place = 0
    repeat Question.put((each part).code, &place, &codes)
    return Matter(question: number, subject: Subject(codes))
  }

  @inlinable static func put(_ code: Int32, _ place: inout Int, _ codes: inout SIMD4<Int32>) {
    codes[place] = code
    place += 1
  }

  /// What is asked about, where it is this that is asked; `nil` for every other question.
  @inlinable public func callAsFunction(_ asked: Asked) -> (repeat each Part)? {
    guard asked.matter.question == number else { return nil }
    var place = 0
    return (repeat next((each Part).self, &place, asked.matter.subject))
  }

  @inlinable func next<Value: Coded>(
    _: Value.Type, _ place: inout Int, _ subject: Subject
  ) -> Value {
    defer { place += 1 }
    return Value(code: subject[place].number)
  }

  /// So that a rule that weighs several questions can switch over what was asked.
  @inlinable public static func ~= (question: Question, asked: Asked) -> Bool {
    asked.matter.question == question.number
  }
}

/// A question, whatever it is about.
public protocol AnyQuestion: Sendable {
  /// The number that records bear.
  var erased: QuestionNumber { get }
}

extension Question: AnyQuestion {
  /// The number that records bear.
  public var erased: QuestionNumber { number }
}

/// A question together with what it is about.
public struct Matter: Hashable, Sendable {
  @usableFromInline package let question: QuestionNumber
  @usableFromInline package let subject: Subject
  @usableFromInline package init(question: QuestionNumber, subject: Subject) {
    self.question = question
    self.subject = subject
  }
}

/// What a rule is asked to weigh, and what it may read for it: the truth where nature decides, else what the actor that
/// decides can see.
public struct Asked {
  @usableFromInline package let matter: Matter
  /// The decider's own eyes.
  public let lens: Lens
  /// What the lines of all obstacles take away together, its sign dropped, in the question's unit; what they bar is not
  /// counted. Whoever closes a question may read it; whoever weighs reads 0, as it adds to what others say and never
  /// answers to it.
  public let friction: Int32
  package let inHand: OrderInHand?
  package init(
    _ matter: Matter, through lens: Lens, friction: Int32 = 0, for order: OrderInHand? = nil
  ) {
    self.matter = matter
    self.lens = lens
    self.friction = friction
    inHand = order
  }

  /// The order for which it is asked: in its dry run, for its price, and while it is carried out. `nil` where it is
  /// asked for no order, and where somebody else than its doer decides: what an order says its doer alone knows.
  ///
  /// So a slot that a module added may bend odds and price: `by[asked.order]`.
  public var order: Order? {
    guard let order = inHand?.order else { return nil }
    lens.log?.note(order)
    return order
  }
}

extension Subject {
  @inlinable package init(_ codes: SIMD4<Int32>) {
    self.init(Row(codes[0]), Row(codes[1]), Row(codes[2]), Row(codes[3]))
  }
}
