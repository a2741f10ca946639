import ParleyEngine
import ParleyRules

extension Console {
  /// What obstacles keep and want on the card: a poll, a stock, what a text has been given. What stands at neutral is
  /// left out.
  func tellFigures(_ actor: Row) {
    let scene = scene
    for obstacle in scene.roster.obstacles where scene.isOn(obstacle.owner) {
      let figures = vocabulary.quantities.indices.map { Quantity(number: UInt16($0)) }
        .filter { vocabulary.owner(of: $0) == obstacle.owner && vocabulary[$0].isOnCard }
        .compactMap { Figure($0, of: actor, in: scene) }
      guard !figures.isEmpty else { continue }
      answers.append(
        Answer(
          "figures",
          [
            ("obstacle", .string(obstacle.id)),
            (
              "figures",
              .object(figures.compactMap { one in one.own.map { (one.id, .number($0)) } })
            ),
          ] + beside(figures.filter { $0.own == nil }),
          layout.wrapped(
            Line([
              Span(say(obstacle.title).uppercased() + "  ", .heading),
              Span(figures.map(\.words).joined(separator: ", "), .secret),
            ]), indent: 2)))
    }
  }

  /// Figures of things beside the actor, where there are any.
  private func beside(_ figures: [Figure]) -> [(String, JSON)] {
    figures.isEmpty ? [] : [("of", .object(figures.map { ($0.id, $0.json) }))]
  }
}

/// A figure on an actor's card: of itself, toward others, or of the things that are its own or that it knows of.
private struct Figure {
  /// The id of the quantity.
  let id: String
  private let title: String
  /// The things beside it with what it reads of each; one without a name where it is of the actor itself.
  private let entries: [(handle: String, title: String, value: Int32)]
  private let unit: Unit
  private let printer: Printer

  /// `nil` where all of it stands at neutral.
  init?(_ quantity: Quantity, of actor: Row, in scene: Scene) {
    let declared = scene.vocabulary[quantity]
    (id, title, unit) = (declared.id, scene.say(declared.title), declared.unit)
    printer = Printer(scene)
    entries = FigureCells(declared, of: actor, in: scene).pairs.compactMap { a, b in
      let value = scene.lens[quantity, a.row, toward: b.row]
      guard value != declared.neutral else { return nil }
      let named = [a, b].filter { $0.isNamed }
      return (
        named.map { scene.handle($0.kind, $0.row) }.joined(separator: " "),
        named.map { scene.title($0.kind, $0.row) }.joined(separator: " "), value
      )
    }
    if entries.isEmpty { return nil }
  }

  /// "in the polls 40 %"; "owes: Boreal 3, Cassel 1"; of yes and no the things alone.
  var words: String {
    if let own { return "\(title) \(said(own))" }
    let list = entries.map { unit == .flag ? $0.title : "\($0.title) \(said($0.value))" }
    return "\(title): \(list.joined(separator: ", "))"
  }

  /// What it reads of the actor itself; `nil` where it is of things beside it.
  var own: Int32? { entries.first.flatMap { $0.title.isEmpty ? $0.value : nil } }

  var json: JSON { .object(entries.map { ($0.handle, .number($0.value)) }) }

  private func said(_ value: Int32) -> String { printer.value(value, unit) }
}

/// The cells of a quantity that concern an actor.
private struct FigureCells {
  /// A thing of a cell; unnamed where there is none, or where it is the actor itself.
  struct Thing {
    let kind: Kind
    let row: Row
    let isNamed: Bool
    static let none = Thing(kind: .actor, row: .none, isNamed: false)
  }

  /// In the author's order, or in that in which the actor learned of them.
  let pairs: [(Thing, Thing)]

  init(_ declared: QuantityDeclaration, of actor: Row, in scene: Scene) {
    let own = [Thing(kind: .actor, row: actor, isNamed: false)]
    func things(_ kind: Kind) -> [Thing] {
      FigureCells.rows(of: kind, concerning: actor, in: scene).map {
        Thing(kind: kind, row: $0, isNamed: true)
      }
    }
    switch (declared.first, declared.second) {
    case (.actor?, nil): pairs = own.map { ($0, .none) }
    case (let first?, nil): pairs = things(first).map { ($0, .none) }
    case (.actor?, let second?):
      pairs = scene.rows(second).filter { second != .actor || $0 != actor }.map {
        (own[0], Thing(kind: second, row: $0, isNamed: true))
      }
    case (let first?, .actor?):
      pairs = scene.rows(first).map { (Thing(kind: first, row: $0, isNamed: true), own[0]) }
    case (let first?, let second?):
      let others = scene.rows(second).map { Thing(kind: second, row: $0, isNamed: true) }
      pairs = things(first).flatMap { one in others.map { (one, $0) } }
    case (nil, _): pairs = []
    }
  }

  /// The rows of a kind that stand on an actor's card: those that are its own where they belong to somebody, else those
  /// that came to be in play. What the campaign names has its page in `help`.
  private static func rows(of kind: Kind, concerning actor: Row, in scene: Scene) -> [Row] {
    if let holder = scene.vocabulary[kind].holder {
      return scene.rows(kind).filter { scene.lens.row(holder, $0) == actor }
    }
    return scene.vocabulary.isFixed(kind) ? [] : scene.rows(kind)
  }
}
