import ParleyEngine
import ParleyRules

/// What a team has reason to do now: it is asked for an answer, a text comes to a vote, something
/// falls due, an objective is within reach. From the seat's own view alone.
struct Agenda {
  /// Lines with one reason. Each is taken when typed as it stands.
  struct Item {
    let orders: [Order]
    let reason: String
  }

  let scene: Scene
  let view: SeatView
  /// The seat's own objectives, and what each asks.
  let objectives: [(title: Text, when: Condition)]

  private var lens: Lens { view.lens }
  private var actor: Row { view.actorRow }

  /// More reasons than these are no order of business.
  static let most = 6

  /// The items, the most pressing first; none of them says what another says already.
  var items: [Item] {
    var said: Set<Order> = []
    let aims = objectives.flatMap { wanted($0.when, $0.title) }
    let all = asked + votes + attacks + breaches + dues + aims
    return all.compactMap { item -> Item? in
      let fresh = item.orders.filter { said.insert($0).inserted }
      return fresh.isEmpty ? nil : Item(orders: fresh, reason: item.reason)
    }.prefix(Agenda.most).map { $0 }
  }

  private func handle(_ kind: Kind, _ row: Row) -> String { scene.handle(kind, row) }

  /// Those of some lines that would be taken now.
  private func item(_ lines: [String], _ reason: Text, _ values: String...) -> [Item] {
    let grammar = Grammar(scene)
    let orders = lines.compactMap { line -> Order? in
      guard let read = try? grammar.order(line, by: actor), read.misfit == nil,
        view.verbs.contains(read.order.verb), view.refusal(read.order) == nil
      else { return nil }
      return read.order
    }
    guard !orders.isEmpty else { return [] }
    return [Item(orders: orders, reason: Filling.fill(scene.say(reason), values))]
  }

  // MARK: What presses

  private var asked: [Item] {
    lens.unanswered(by: actor).flatMap { incident in
      item(
        [ParleyRules.Answer.deny, .openBooks, .admit].map {
          "answer \(handle(.incident, incident)) \($0.word.id)"
        },
        Text("you are named for it", nl: "u wordt ervoor aangewezen"))
    }
  }

  private var votes: [Item] {
    lens.rows(.proposal).filter { isVotedOn($0) }
      .flatMap { text in
        item(
          [Ballot.yes, .no].map { "vote \(handle(.proposal, text)) \($0.word.id)" },
          Text("a vote this turn", nl: "stemming deze beurt"))
      }
  }

  private func isVotedOn(_ text: Row) -> Bool {
    lens.isOpen(text) && Docket.course(of: Ref(text), in: lens, by: view.weigh) == .vote
  }

  /// What was done to the seat and is without a response.
  private var attacks: [Item] {
    lens.rows(.incident).filter { incident in
      lens[.victim, incident] == actor.number
        && lens[.turn] - lens[.incidentTurn, incident] <= 1
        && lens.dossier(of: actor, on: incident).map { lens[.respondedTurn, $0] == 0 } ?? true
    }.sorted { lens[.severity, $0] > lens[.severity, $1] }.flatMap { incident -> [Item] in
      let name = handle(.incident, incident)
      let trace = lens.row(.named, incident).exists ? [] : ["investigate \(name)"]
      return item(
        trace + ["respond \(name) statement", "respond \(name) demarche"],
        Text("it was done to you", nl: "het is u aangedaan"))
    }
  }

  /// Who broke its word, by what it looked like to the seat or by what all have just seen.
  private var breaches: [Item] {
    lens.all(Agreement.self).filter { lens[.inForce, $0] }.flatMap { agreement -> [Item] in
      lens.parties(to: agreement).flatMap { party -> [Item] in
        let me: Ref<Actor>? = Ref(existing: actor)
        let line =
          "allege \(handle(.agreement, agreement.row)) \(handle(.actor, party.row))"
        if lens.hasSuspected(me, breachBy: party, of: agreement) {
          return item(
            [line], Text("it looks to you like a breach", nl: "het lijkt u een schending"))
        }
        let isFresh = lens[.turn] - lens[.reputationTurn, agreement, toward: party] <= 1
        guard isFresh, lens.ground(of: me, against: party, under: agreement) == .record else {
          return []
        }
        return item(
          [line],
          Text("all have seen signs of a breach", nl: "allen zagen tekenen van schending"))
      }
    }
  }

  private var dues: [Item] {
    lens.rows(.agreement).flatMap { agreement in
      item(
        ["implement \(handle(.agreement, agreement))"],
        Text("instalment {0} of {1} is due", nl: "termijn {0} van {1} staat open"),
        String(lens[.paid, agreement, toward: actor] + 1), String(lens[.due, agreement]))
    }
  }

  // MARK: What is wanted

  private func wanted(_ condition: Condition, _ title: Text) -> [Item] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap { wanted($0, title) }
    case .adopted(let measure, let forum, let lead, _, _, _),
      .inForce(let measure, let forum, let lead, _, _, _):
      talks(measure, forum, lead, title)
    case .not(.incident(let at, _, _, _)):
      at.map { guarding($0, title) } ?? []
    default: []
    }
  }

  /// A text that is wanted is joined where it lies, tabled where it does not, and spoken about
  /// before the floor opens with the teams that have a voice there.
  private func talks(_ measure: String?, _ forum: String?, _ lead: String?, _ title: Text) -> [Item]
  {
    let names = scene.names
    let wanted = measure.flatMap { names.row(.measure, $0) }
    let all = lens.rows(.forum).filter { row in
      forum.map { names.id(.forum, row) == $0 } ?? (wanted.map { lens.suits($0, in: row) } ?? true)
    }
    guard !isAgreed(wanted, all) else { return [] }
    let forums = all.filter { !lens.isMandateOver(of: Ref($0)) }
    let reason = Text("{0}", nl: "{0}")
    let texts = lens.rows(.proposal).filter { text in
      lens.isOpen(text) && forums.contains(lens.row(.proposalForum, text))
        && wanted.map { lens.clause(of: text, saying: $0) != nil } ?? true
    }
    if lead == nil || lead == names.id(.actor, actor) {
      let lines =
        texts.isEmpty
        ? forums.flatMap { row in
          measures(wanted, in: row).map { "propose \($0) in \(handle(.forum, row))" }
        } : texts.map { "sponsor \(handle(.proposal, $0))" }
      let floor = item(Array(lines.prefix(3)), reason, scene.say(title))
      if !floor.isEmpty { return floor }
    }
    let others = lens.actorRows.filter { other in
      other != actor && lens[.seated, other] > 0
        && forums.contains { lens.speaks(other, in: $0) }
    }
    return item(
      others.map { "message \(handle(.actor, $0)) \"...\"" }, reason, scene.say(title))
  }

  private func measures(_ wanted: Row?, in forum: Row) -> [String] {
    if let wanted { return [handle(.measure, wanted)] }
    let fitting = scene.rows(.measure).filter { lens[.measureForums, $0, toward: forum] > 0 }
    guard let most = fitting.map({ lens[.interest, $0, toward: actor] }).max(), most > 0 else {
      return []
    }
    return fitting.filter { lens[.interest, $0, toward: actor] == most }.prefix(1)
      .map { handle(.measure, $0) }
  }

  private func isAgreed(_ measure: Row?, _ forums: [Row]) -> Bool {
    lens.rows(.agreement).contains { agreement in
      let text = lens.row(.agreementProposal, agreement)
      return lens[.inForce, agreement] > 0 && forums.contains(lens.row(.proposalForum, text))
        && measure.map { lens.clause(of: text, saying: $0) != nil } ?? true
    }
  }

  private func guarding(_ owner: String, _ title: Text) -> [Item] {
    guard owner == scene.names.id(.actor, actor) else { return [] }
    let assets = lens.rows(.asset).filter { lens[.assetOwner, $0] == actor.number }
    return item(
      assets.map { "operate defence \(handle(.asset, $0))" }, Text("{0}", nl: "{0}"),
      scene.say(title))
  }
}
