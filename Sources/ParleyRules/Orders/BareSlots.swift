// Slots and verbs by bare rows, for code that is not yet written in nouns.
package func object(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: RowCandidates? = nil
) -> Slot<Row> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind), standard: nil,
      candidates: candidates, isBare: false))
}

package func optional(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: RowCandidates? = nil, usual: Usual? = nil
) -> Slot<Row> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind), standard: Row.none.code,
      candidates: candidates, isBare: false
    ).meaning(usual))
}

package func choice<C: Choice>(
  _ type: C.Type, _ name: String, _ help: Text, default standard: C? = nil, never: C? = nil,
  markers: [String] = [], isBare: Bool = true
) -> Slot<C> {
  choice(
    type, name, asks: help, default: standard, never: never, markers: markers, isBare: isBare)
}

package func amount(
  _ name: String, _ range: ClosedRange<Int32>, _ help: Text, default standard: Int32? = nil,
  markers: [String] = []
) -> Slot<Int32> {
  amount(name, range, asks: help, default: standard, markers: markers)
}

package func words(
  _ name: String, _ help: Text, isRequired: Bool = true, markers: [String] = []
) -> Slot<Words> {
  words(name, asks: help, isRequired: isRequired, markers: markers)
}

package func selection(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: @escaping RowCandidates
) -> Slot<Selection> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .rows(kind), standard: 0,
      candidates: candidates, isBare: false))
}

extension Verb {
  package init(
    number: VerbNumber = .unregistered, _ id: String, alias: String, _ help: Text,
    _ family: Family, _ purse: Purse, in step: Step, _ slots: repeat Slot<each Value>,
    main: [Int]? = nil, sentence: Text,
    early: (@Sendable (repeat each Value) -> Step?)? = nil,
    price: (@Sendable (Lens, Order, repeat each Value) -> Price)? = nil,
    refuse: (@Sendable (Lens, Order, repeat each Value) -> Refusal?)? = nil,
    prospects: (@Sendable (Lens, Order, repeat each Value) -> [Prospect])? = nil
  ) {
    self.init(
      id, alias: alias, does: help, family: family, purse: purse, in: step,
      slots: repeat each slots, main: main, sentence: sentence, early: early, price: price,
      refuse: refuse, prospects: prospects)
  }
}

extension VerbNumber: AnyVerb {
  /// Itself.
  public var erased: VerbNumber { self }
}

extension QuestionNumber: AnyQuestion {
  /// Itself.
  public var erased: QuestionNumber { self }
}

extension HappeningKind: AnyHappening {
  /// Itself.
  public var erased: HappeningKind { self }
}

extension Prospect {
  package init(
    _ question: QuestionNumber, _ subject: Subject, _ sentence: Text, isAfter: Bool = false
  ) {
    self.init(Matter(question: question, subject: subject), says: sentence, isAfter: isAfter)
  }
}

extension QuestionDeclaration {
  package init(
    _ id: String, _ title: Text, ofSeveral: Text? = nil, about subject: [Kind],
    details: [Int: [Word]] = [:], objects: [Kind] = [], unit: Unit = .logit,
    decider: Decider = .nature,
    blur: Int32 = 0, includes: [QuestionNumber] = [], yes: Text, no: Text
  ) {
    let things = subject.map { Part(name: "subject", unit: .row($0)) }
    let words = details.sorted { $0.key < $1.key }.map {
      Part(name: "detail", unit: .word($0.value))
    }
    self.init(
      id, title, ofSeveral: ofSeveral, parts: things + words, unit: unit, objects: objects,
      decider: decider,
      blur: blur, heardBy: .nobody, isArgued: false, includes: includes, yes: yes, no: no)
  }
}
