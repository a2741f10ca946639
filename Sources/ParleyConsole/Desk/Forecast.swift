import ParleyEngine
import ParleyRules

/// What can be said of an order before it counts: what it means, what it costs, how it may go, who
/// will know. Everything is read from the seat's own view.
struct Forecast {
  let view: SeatView
  let printer: Printer

  init(_ view: SeatView, _ language: Language) {
    self.view = view
    printer = Printer(Scene(view, in: language))
  }

  private var scene: Scene { printer.scene }

  /// In sentences.
  func echo(_ order: Order, at price: Price) -> String {
    let prospects = view.prospects(order)
    let remarks = remarks(order, prospects)
    var parts = [printer.echo(order)]
    parts += prospects.map { printer.sentence($0.prospect, $0.odds) + "." }
    parts += remarks
    // A vote against home has named its price already: "free" would deny it.
    let isDear = order.verb == Verbs.vote.number && !remarks.isEmpty
    if !isDear { parts.append(Filling.capitalised(cost(order, at: price) + ".")) }
    parts.append(scene.say(readers(order)))
    return parts.joined(separator: " ")
  }

  /// What it costs, in words.
  func cost(_ order: Order) -> String { cost(order, at: view.price(order)) }

  private func cost(_ order: Order, at price: Price) -> String {
    let takesFloor = scene.vocabulary[order.verb].purse == .floor && !view.isFloorUsed
    return printer.price(price, orders: orders(order, price), takesFloor: takesFloor)
  }

  /// What an order that was given costs. A vote is paid for when it is counted.
  func cost(ofGiven given: PendingOrder) -> String {
    let against = given.order.verb == Verbs.vote.number ? vote(given.order) : []
    let price = given.price
    return against.first.map { String($0.dropLast()) }
      ?? printer.price(price, orders: orders(given.order, price))
  }

  /// For programs.
  func fields(_ price: Price, _ order: Order) -> [(String, JSON)] {
    let odds = view.prospects(order).map { one in
      let blur = scene.vocabulary[one.prospect.question].blur
      let low = Estimate(logit: Arithmetic.clamped(Int64(one.odds.total) - Int64(blur)))
      let high = Estimate(logit: Arithmetic.clamped(Int64(one.odds.total) + Int64(blur)))
      return JSON.object([
        ("purpose", .string(scene.vocabulary[one.prospect.question].id)),
        ("from", .string(low.word.id)), ("to", .string(high.word.id)),
      ])
    }
    return [
      ("orders", .number(orders(order, price))), ("budget", .number(price.budget)),
      ("capital", .number(price.capital)), ("odds", .list(odds)),
    ]
  }

  private func orders(_ order: Order, _ price: Price) -> Int32 {
    if case .sealed(let count) = scene.vocabulary[order.verb].purse { return count + price.orders }
    return 0
  }

  /// Who reads it, and when.
  private func readers(_ order: Order) -> Text {
    switch order.verb {
    case Verbs.attribute.number: Forecast.readers(of: Verbs.attribute(order).3)
    case Verbs.answer.number
    where view.lens.isAnsweredInPublic(by: order.actorRow, on: Verbs.answer(order).0.row):
      Forecast.readers(of: .public)
    case Verbs.answer.number:
      Text("Whoever charged you reads it.", nl: "Wie u beschuldigde, leest het.")
    default: Forecast.readers(of: order.verb, in: scene.vocabulary)
    }
  }

  /// Who reads an order of that verb, as far as that can be told before one is written.
  static func readers(of verb: VerbNumber, in vocabulary: Vocabulary) -> Text {
    switch verb {
    case Verbs.attribute.number:
      Text("You say who reads it.", nl: "U zegt wie het leest.")
    case Verbs.message.number:
      Text(
        "Only the one you write to reads it, with the next cables.",
        nl: "Alleen wie u schrijft, leest het, bij de volgende berichten.")
    case Verbs.share.number:
      Text(
        "Only the one you share it with hears of it, with the next cables.",
        nl: "Alleen met wie u het deelt, hoort ervan, bij de volgende berichten.")
    case Verbs.argue.number:
      Text(
        "Secret until it is argued aloud; then everybody hears it. Without the umpire's odds you have the order back.",
        nl:
          "Geheim tot het hardop wordt besproken; dan hoort iedereen het. Zonder kans van de spelleider hebt u de opdracht terug."
      )
    default: readers(paidFrom: vocabulary[verb].purse)
    }
  }

  private static func readers(paidFrom purse: Purse) -> Text {
    switch purse {
    case .sealed, .sealedFree:
      Text("Secret until it is carried out.", nl: "Geheim tot het wordt uitgevoerd.")
    case .floor, .floorFree:
      Text("Everybody sees it at once.", nl: "Iedereen ziet het meteen.")
    case .ballot:
      Text("Held until the floor closes; then public.", nl: "Telt bij sluiting; dan openbaar.")
    case .anywhere:
      Text(
        "Whoever charged you reads it, and everybody where that was in public.",
        nl: "Wie u beschuldigde, leest het, en iedereen als dat in het openbaar was.")
    }
  }

  private static func readers(of way: Way) -> Text {
    switch way {
    case .private: Text("Only the one you name reads it.", nl: "Alleen wie u noemt, leest het.")
    case .allies:
      Text("Those of your camp read it.", nl: "Wie tot uw kamp hoort, leest het.")
    case .public: Text("Everybody reads it.", nl: "Iedereen leest het.")
    case .joint:
      Text(
        "It counts once your partner names the same one, with the lower of your two words; then "
          + "everybody reads it.",
        nl: "Het telt zodra uw partner dezelfde noemt, met het voorzichtigste van uw twee woorden; "
          + "dan leest iedereen het.")
    }
  }

  // MARK: What is worth a warning

  private func remarks(_ order: Order, _ prospects: [(prospect: Prospect, odds: Odds)]) -> [String]
  {
    switch order.verb {
    case Verbs.attribute.number: attribution(order)
    case Verbs.operate.number: ifGuarded(order, prospects)
    case Verbs.vote.number: vote(order)
    case Verbs.lobby.number: lobby(order)
    default: []
    }
  }

  /// Whether a target is guarded this turn is its owner's secret, and weighs more than all else that is not known.
  private func ifGuarded(_ order: Order, _ prospects: [(prospect: Prospect, odds: Odds)])
    -> [String]
  {
    guard let one = prospects.first(where: { $0.prospect.question == .succeed }),
      !Verbs.operate(order).0.isProtective
    else { return [] }
    let blur = scene.vocabulary[QuestionNumber.succeed].blur
    let guarded = Arithmetic.clamped(Int64(one.odds.total) + Int64(OperationOdds.guarded))
    let text = Text("If it is guarded this turn: {0}.", nl: "Wordt het deze beurt bewaakt: {0}.")
    return [
      Filling.fill(
        scene.say(text), [Estimate.phrase(logit: guarded, blur: blur, scene.language)])
    ]
  }

  /// How sure one says, beside how sure one is.
  private func attribution(_ order: Order) -> [String] {
    let (incidentNamed, whomNamed, said, way, _, shown, _) = Verbs.attribute(order)
    let (incident, whom) = (incidentNamed.row, whomNamed.row)
    var remarks: [String] = []
    if let dossier = view.lens.dossier(of: view.actorRow, on: incident) {
      let held = Estimate(view.lens.share(of: whom, in: dossier))
      let text =
        held.rawValue < said.rawValue
        ? Text(
          "You say {0}, you hold {1}: overclaim.",
          nl: "U zegt {0}, u acht het {1}: dat is te stellig.")
        : Text("You say {0}, you hold {1}.", nl: "U zegt {0}, u acht het {1}.")
      remarks.append(
        Filling.fill(scene.say(text), [scene.say(said.word.text), scene.say(held.word.text)]))
    }
    remarks += otherHalf(order)
    if !shown.isEmpty, way == .public || way == .joint {
      remarks.append(
        scene.say(Text("What you show is burned.", nl: "Wat u toont, is verbruikt.")))
    }
    return remarks
  }

  /// What a partner who has offered the same says, where it says something else.
  private func otherHalf(_ order: Order) -> [String] {
    let (incidentNamed, whomNamed, said, way, partnerNamed, _, _) = Verbs.attribute(order)
    let (incident, whom, partner) = (incidentNamed.row, whomNamed.row, partnerNamed.row())
    let lens = view.lens
    let offer = lens.rows(.accusation).last {
      way == .joint && lens[.way, $0] == Way.joint.rawValue && lens.row(.accuser, $0) == partner
        && lens.row(.partner, $0) == view.actorRow && lens.row(.accused, $0) == whom
        && lens.row(.accusedOf, $0) == incident && lens[.accusedTurn, $0] >= lens[.turn] - 1
    }
    guard let offer, let theirs = Estimate(rawValue: lens[.saidWord, offer]), theirs != said else {
      return []
    }
    let text = Text(
      "Your partner says {0}: together you would say {1}.",
      nl: "Uw partner zegt {0}: samen zegt u {1}.")
    let lower = min(theirs.rawValue, said.rawValue) == said.rawValue ? said : theirs
    return [
      Filling.fill(scene.say(text), [theirs, lower].map { scene.say($0.word.text) })
    ]
  }

  /// How a bloc leans, which is public, and how it would lean then. Its home is its own, so no sum can be made here.
  private func lobby(_ order: Order) -> [String] {
    let (blocNamed, textNamed) = Verbs.lobby(order)
    let (bloc, text) = (blocNamed.row, textNamed.row)
    guard let leaning = view.table.leanings.first(where: { $0.bloc == bloc && $0.proposal == text })
    else { return [] }
    let rule: DecisionRule? =
      view.lens.word(.rule, view.lens.row(.proposalForum, text))
    let sentence =
      rule == .consensus
      ? Text(
        "It lets it pass: {0} now, about {1} then.",
        nl: "De kans dat het de tekst doorlaat: nu {0}, na uw lobby naar schatting {1}.")
      : Text(
        "It votes for it: {0} now, about {1} then.",
        nl: "De kans dat het voor stemt: nu {0}, na uw lobby naar schatting {1}.")
    return [
      Filling.fill(
        scene.say(sentence),
        [leaning.estimate, leaning.onceLobbied].map { $0.phrase(scene.language) })
    ]
  }

  /// What a vote against home costs.
  private func vote(_ order: Order) -> [String] {
    let (textNamed, ballot) = Verbs.vote(order)
    let text = textNamed.row
    let rule: DecisionRule =
      view.lens.word(.rule, view.lens.row(.proposalForum, text)) ?? .consensus
    let price = Count.price(of: ballot, home: view.home(text).total, by: rule)
    guard price > 0 else { return [] }
    return [
      Filling.fill(
        scene.say(
          Text("Against home: {0} capital.", nl: "Tegen het thuisfront in: {0} kapitaal.")),
        [String(price)])
    ]
  }
}
