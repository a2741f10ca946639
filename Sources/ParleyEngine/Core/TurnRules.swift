import ParleyRules

/// What every turn brings by itself, and the orders that stand beside the three families.
public struct TurnRules: Module {
  public static let id = "core.turn"
  /// 2: what is equal is settled by the lots of the game, in all rules of the core and in every obstacle.
  public static let revision = 2
  public static let title = Text("the turn", nl: "de beurt")
  public static let summary = Text(
    "Income, capital, upkeep and the slow fading of hurt; investing, messages, argued moves.",
    nl: "Inkomen, kapitaal, onderhoud en het wegebben van onvrede; investeren, berichten, betogen.")

  /// Capital a turn (`play.md` section 3, designer's judgement).
  static let capital: Int32 = 1
  /// Where calm stops giving it back: what everybody starts with. Credit at home that was spent comes
  /// back by itself; more has to be earned by an adoption, a charge that is believed, a word kept
  /// (designer's judgement: at a point a turn without end nobody ever had to choose).
  static let credit: Int32 = 5
  /// The most budget that is kept (`play.md` section 3, designer's judgement).
  static let bank: Int32 = 10

  /// An argued move was not heard, told to whoever gave it. Arguments: words.
  let notHeard: HappeningKind

  /// Takes over `invest`, `message` and `argue`.
  public init(_ setup: inout Setup) {
    notHeard = setup.happening(
      HappeningDeclaration(
        "not-heard",
        Text(
          "The umpire gave it no odds, so it was not argued; you have the order back for the next "
            + "turn, and what it cost: {words}",
          nl: "De spelleider gaf geen kans, dus de zet is niet besproken; u hebt de opdracht terug "
            + "voor de volgende beurt, en wat zij kostte: {words}"
        ), [("words", .row(.text))]))
    setup.resolves(Verbs.invest.number, Verbs.message.number, Verbs.argue.number)
    setup.advances(.open, .drift)
  }

  /// Raises a skill by a level, sends words, or has a move argued.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.invest.number:
      let skill: Skill = Verbs.invest(order)
      out.add(skill.quantity, order.actor, 1)
    case Verbs.message.number: send(order, out)
    case Verbs.argue.number: argue(order, out)
    default: break
    }
  }

  /// Pays income and upkeep as a turn opens, and lets hurt fade by a level as it drifts.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .open: for actor in lens.actors { pay(actor, lens, out) }
    case .drift: for actor in lens.actors { soothe(actor, lens, out) }
    default: break
    }
  }

  /// Income, less the upkeep of standing collection; a point of capital where some was spent. What an actor starts with
  /// is what it has in the first turn, so nothing is paid then.
  private func pay(_ actor: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens[.turn] > 1 else { return }
    let income = lens[.income, actor]
    let sum = lens[.budget, actor] + income
    let means = min(sum, TurnRules.bank)
    let upkeep = Footholds.keepUp(actor, means: means, lens, out)
    out.add(.budget, to: actor, income, because: .income, lens)
    // The bank is full before anything is paid from it.
    out.add(.budget, to: actor, means - sum, because: .beyondRange, lens)
    out.add(.budget, to: actor, -upkeep, because: .collectionKept, lens)
    if lens[.capital, actor] < TurnRules.credit {
      out.add(.capital, to: actor, TurnRules.capital, because: .capitalOfTurn, lens)
    }
  }

  /// Calm heals: hurt goes down by a level a turn.
  private func soothe(_ actor: Row, _ lens: Lens, _ out: Adjudication) {
    if lens[.hurt, actor] > 0 { out.add(.hurt, actor, -1) }
  }

  /// The sender has its own words at once, the other with its cables.
  private func send(_ order: Order, _ out: Adjudication) {
    let (whom, words) = Verbs.message(order)
    let text = out.words(words, of: order, knownBy: ActorSet(order.actor))
    guard text != .none else { return }
    out.learn(.text, text, by: ActorSet(whom), withCables: true)
    out.tell(.messageSent, order.actor, whom, text, to: .only(ActorSet(whom)))
  }

  /// The odds are the umpire's, and those of whoever spoke for or against it: a move without them does not come here.
  private func argue(_ order: Order, _ out: Adjudication) {
    let (move, reason) = Verbs.argue(order)
    let text = out.words(move, of: order, knownBy: .everybody)
    guard text != .none else { return }
    _ = out.words(reason, of: order, knownBy: .everybody)
    let outcome: Outcome = out.ask(.argue, Subject(order.actor, text)) ? .succeeded : .failed
    out.tell(.argued, [order.actor.number, text.number, outcome.rawValue], to: .everybody)
  }

  /// The umpire gave it no odds: whoever argued it has the price back at once, and hears so.
  func turnAway(_ order: Order, _ price: Price, _ lens: Lens, _ out: Adjudication) {
    let (move, _) = Verbs.argue(order)
    let own = ActorSet(order.actor)
    out.add(.budget, to: order.actor, price.budget, because: .returned, lens)
    out.add(.capital, to: order.actor, price.capital, because: .returned, lens)
    out.add(.given, order.actor, toward: Row(Int(order.verb.number)), -1)
    let text = out.words(move, of: order, knownBy: own)
    out.tell(notHeard, text, to: .only(own))
  }
}
