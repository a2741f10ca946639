import ParleyRules

/// Groups and companies act for whoever orders them to: `operate disruption boreal-grid by echo`. A stand-in for the
/// obstacle to come, with no more in it than the words of the core need.
struct Hirelings: Module {
  static let id = "hirelings"
  static let title: Text = "Hirelings"
  static let summary: Text = "Some act for others."
  /// By whose hand an operation is carried out.
  let by: AddedSlot<Ref<Actor>?>

  init(_ setup: inout Setup) {
    by = setup.extend(
      Verbs.operate,
      with: optional(Actor.self, "by", asks: "by whose hand", markers: ["by", "door"]) { view, _ in
        view.actors.filter { view[.actorKind, $0] != .state }
      }, as: .hand)
  }
}

/// The same, and everybody hears who stands behind what comes to light.
struct LooseTongues: Module {
  static let id = "loose-tongues"
  static let title: Text = "Loose tongues"
  static let summary: Text = "Somebody always talks."
  let word: Happening<Ref<Actor>>

  init(_ setup: inout Setup) {
    word = setup.happening("loose-tongues.word", of: "who", says: "Word has it: {who}.")
    setup.responds(to: Happenings.incidentSurfaced)
  }

  func respond(to event: Event, _ out: Adjudication) {
    guard let (incident, _, _, _, _) = Happenings.incidentSurfaced(event),
      let backer = out.lens[.behind, incident]
    else { return }
    out.tell(word(backer), to: .everybody)
  }
}

/// Whoever gets a message is asked to act against Echo, and says what it does.
struct Petitions: Module {
  static let id = "petitions"
  static let title: Text = "Petitions"
  static let summary: Text = "Asks others to act."
  let answered: Happening<Ref<Actor>, Compliance>
  let unable: TermName

  init(_ setup: inout Setup) {
    answered = setup.happening("petitions.answered", of: "who", "answer", says: "{who}: {answer}.")
    unable = setup.term("petitions.unable", "it is unable to")
    setup.resolves(Verbs.message)
    setup.weighs(Questions.comply)
  }

  /// Who has no defence to speak of mostly cannot; that is its own to know.
  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard let (whom, _, _, answer) = Questions.comply(asked), answer == .cannot else { return }
    if asked.lens[.defence, whom] < 2 { odds.add(unable, points(4)) }
    if let asker = Questions.comply(asked)?.1, asked.lens[.defence, asker] != 2 {
      odds.add(unable, points(1))
    }
  }

  func resolve(_ order: Order, _ out: Adjudication) {
    let (whom, _) = Verbs.message(order)
    let group = out.lens.actors.first { out.lens[.actorKind, $0] == .group }
    let options = Compliance.allCases.map { answer in
      (
        matter: Questions.comply(whom, order.actor, group, answer),
        key: out.lens.key(of: whom).child(answer)
      )
    }
    guard let place = out.choose(among: options) else { return }
    out.tell(answered(whom, Compliance.allCases[place]), to: .everybody)
  }
}
