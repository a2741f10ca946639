import ParleyEngine
import ParleyRules

/// Makes words of orders, happenings, refusals and ledgers, in the reader's language and from the
/// reader's world.
public struct Printer {
  /// Whose world and language it prints from.
  public let scene: Scene
  /// A printer for the reader of a scene.
  public init(_ scene: Scene) { self.scene = scene }

  // MARK: Values

  /// A value of a unit, as people read it; empty for nothing.
  func value(_ value: Int32, _ unit: Unit) -> String {
    switch unit {
    case .row(let kind): scene.called(kind, Row(code: value))
    case .word(let words):
      words.indices.contains(Int(value)) ? scene.say(words[Int(value)].text) : ""
    case .words(let words):
      Unit.picked(value, from: words).map { scene.say($0.text) }.joined(separator: ", ")
    case .term:
      scene.vocabulary.terms.indices.contains(Int(value))
        ? scene.say(scene.vocabulary.terms[Int(value)].title) : ""
    case .points: Scales.points(value)
    case .logit: Scales.logits(value)
    case .share: "\(Arithmetic.quotient(Int64(value), 10)) %"
    case .flag: scene.say(value > 0 ? Text("yes", nl: "ja") : Text("no", nl: "nee"))
    default: String(value)
    }
  }

  /// Whether a value takes the plural in the reader's language; `nil` where that is not declared.
  private func areSeveral(_ value: Int32, _ unit: Unit) -> Bool? {
    guard case .row(let kind) = unit else { return nil }
    return scene.areSeveral(kind, Row(code: value))
  }

  // MARK: Sentences

  /// What occurred, in a sentence.
  public func sentence(_ happening: Event) -> String { sentence([happening]) }

  /// What several did alike, in one sentence (`gathered`).
  /// - Parameter aside: a few words in brackets behind an inject's headline.
  func sentence(_ alike: [Event], beside aside: String = "") -> String {
    guard let happening = alike.first.map(scene.inAuthorsOrder) else { return "" }
    let declared = scene.vocabulary[happening.kind]
    if let means = Means(movedBy: happening.kind) { return moved(means, by: alike) }
    if happening.isOfInject { return inject(happening, aside) }
    func place(_ name: String) -> Int? { declared.arguments.firstIndex { $0.name == name } }
    let sentence = Filling.fill(
      scene.say(declared.sentence(of: happening)),
      areSeveral: { name in
        place(name).flatMap {
          alike.count > 1 && $0 == declared.gathered
            ? true : areSeveral(happening[$0], declared.arguments[$0].unit)
        }
      },
      with: { name in
        place(name).map { place in
          let unit = declared.arguments[place].unit
          return place == declared.gathered
            ? listed(inAuthorsOrder(alike.map { $0[place] }, unit).map { value($0, unit) })
            : value(happening[place], unit)
        }
      })
    let capitalised = Filling.capitalised(sentence)
    guard let handle = handle(ofCharge: happening) else { return capitalised }
    return "\(handle): \(capitalised)"
  }

  /// Several things, in the author's order where the campaign names them.
  private func inAuthorsOrder(_ values: [Int32], _ unit: Unit) -> [Int32] {
    guard case .row(let kind) = unit, scene.vocabulary.isFixed(kind) else { return values }
    return values.sorted { scene.names.rank(kind, Row($0)) < scene.names.rank(kind, Row($1)) }
  }

  /// The handle by which `why` explains an accusation: its news and its verdict bear it.
  private func handle(ofCharge happening: Event) -> String? {
    guard happening.kind == .accusationMade || happening.kind == .verdictFell else { return nil }
    let lens = scene.lens
    let charges = lens.rows(.accusation).filter {
      lens.row(.accuser, $0) == happening.row(0) && lens.row(.accused, $0) == happening.row(1)
        && lens.row(.accusedOf, $0) == happening.row(2)
    }
    return (charges.last { isTold($0, by: happening) } ?? charges.last)
      .map { scene.handle(.accusation, $0) }
  }

  /// Who says it twice of one incident, at first in private, makes two charges: the news of one is not the other's.
  private func isTold(_ charge: Row, by happening: Event) -> Bool {
    let lens = scene.lens
    guard happening.kind == .accusationMade else {
      return lens[.way, charge] >= Way.public.rawValue
    }
    return lens[.way, charge] == happening[4] && lens[.saidWord, charge] == happening[3]
  }

  /// What has to be known of a happening that an inject tells in its own words.
  func aside(_ happening: Event) -> String {
    if happening.kind == .shock { return "" }
    guard happening.kind == .incidentSurfaced else {
      return scene.handle(.proposal, happening.row(1))
    }
    return Filling.fill(
      scene.say(Text("{0}, severity {1}", nl: "{0}, ernst {1}")),
      [scene.handle(.incident, happening.row(0)), String(happening[4])])
  }

  /// An inject: its headline, and what stands under it.
  private func inject(_ happening: Event, _ aside: String) -> String {
    let row = happening.row(0)
    let wording = scene.names.wording(row, happening.wording)
    let title = scene.say(wording?.headline ?? scene.names.title(.inject, row))
    let headline = aside.isEmpty || title.isEmpty ? title : "\(title) (\(aside))"
    let about = scene.say(wording?.text ?? scene.names.entry(.inject, row)?.about ?? "")
    if headline.isEmpty { return about.isEmpty ? scene.names.id(.inject, row) : about }
    if about.isEmpty { return headline }
    // A question or an exclamation has its mark already.
    let isClosed = headline.last.map { "?!.".contains($0) } ?? false
    return headline + (isClosed ? " " : ". ") + about
  }

  /// A "no" of the game, in a delegate's words.
  public func sentence(_ refusal: Refusal) -> String {
    func argument(_ name: String) -> Refusal.Argument? {
      Int(name).flatMap { refusal.arguments.indices.contains($0) ? refusal.arguments[$0] : nil }
    }
    let sentence = Filling.fill(
      scene.say(refusal.sentence),
      areSeveral: { name in
        if case .row(let kind, let row)? = argument(name) {
          scene.areSeveral(kind, row)
        } else {
          nil
        }
      },
      with: { name in
        switch argument(name) {
        case .row(let kind, let row): scene.called(kind, row)
        case .number(let number): String(number)
        case .word(let text): scene.say(text)
        case nil: nil
        }
      })
    return Filling.capitalised(sentence)
  }

  /// A line that could not be read.
  public func sentence(_ misreading: Misreading) -> String {
    misreading.sentence(scene.vocabulary, in: scene.language)
  }

  /// A price: "1 order, 2 budget, 1 capital"; what an order costs nothing of is left out.
  /// - Parameter takesFloor: it takes the turn's one free move on the floor.
  public func price(_ price: Price, orders: Int32, takesFloor: Bool = false) -> String {
    var parts: [String] = []
    if takesFloor { parts.append(scene.say(Text("1 floor move", nl: "1 vergaderzet"))) }
    if orders > 0 {
      let word =
        orders == 1
        ? Text("{0} order", nl: "{0} opdracht") : Text("{0} orders", nl: "{0} opdrachten")
      parts.append(Filling.fill(scene.say(word), [String(orders)]))
    }
    if price.budget > 0 { parts.append("\(price.budget) budget") }
    if price.capital > 0 {
      parts.append(
        Filling.fill(
          scene.say(Text("{0} capital", nl: "{0} kapitaal")), [String(price.capital)]))
    }
    return parts.isEmpty ? scene.say(Text("free", nl: "kosteloos")) : parts.joined(separator: ", ")
  }
}
