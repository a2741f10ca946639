import ParleyEngine
import ParleyRules
import ParleySimulation

/// What the remedies of Distrust cost: seats that are bound to them against the same seats left free, over the same games.
/// All play at their objectives in both, and the same text is tabled in both.
extension Letterheads {
  /// Two gestures of the author before the vote. The control is bound to words, which take no order: the same bill must find
  /// that they cost nothing.
  static func billGestures(_ draft: Draft, _ ledger: inout ProofLedger) {
    guard let theatre = Theatre.shipped(draft.campaign),
      let gesture = theatre.roster.vocabulary.verb(named: "gesture")
    else { return ledger.note("\(draft.campaign) knows gestures", false) }
    func bill(
      _ remedy: VerbNumber,
      _ sealed: @escaping @Sendable (_ rival: Row, inout Delegation) -> Void
    ) -> Bill {
      func play(_ sealed: @escaping @Sendable (Row, inout Delegation) -> Void) -> [Forgone] {
        theatre.played(
          draft.games, note: {},
          { _, names in
            let rival = names[.actor, draft.rival]
            return [
              draft.author: Bound(
                sealed: { sealed(rival, &$0) }, floor: { tabling(draft, names, $0) })
            ]
          },
          { truth, _, names in
            Forgone(Forgone.Account(draft.author, remedy, theatre, names), truth)
          })
      }
      return Bill(items: Forgone.lines(of: draft.author, play(sealed), play { _, _ in }))
    }
    bill(gesture) { prepare(.gestures, toward: $0, theatre, &$1) }
      .note("\(draft.place): kept gestures cost", &ledger)
    bill(Verbs.message.number) { rival, desk in
      guard desk.turn <= 2 else { return }
      desk.give(desk.order(Verbs.message.number, [rival.code, 0], texts: ["We mean it."]))
    }
    .noteFree("\(draft.place): control: words that take no order cost nothing", &ledger)
  }

  /// A front's floor move, and its name: the bill of the front, and of the author whose text it is.
  static func billFront(_ draft: Draft, _ ledger: inout ProofLedger) {
    guard let theatre = Theatre.shipped(draft.campaign) else { return }
    func play(fronted: Bool, _ seat: String) -> [Forgone] {
      let carrier = fronted ? draft.front : draft.author
      return theatre.played(
        draft.games, note: {},
        { _, names in [carrier: Bound(floor: { tabling(draft, names, $0) })] },
        { truth, _, names in
          let people = Fate.People(
            lead: names[.actor, draft.front], forum: names[.forum, draft.forum])
          return Forgone(
            Forgone.Account(seat, Verbs.propose.number, theatre, names), truth,
            lent: fronted ? Fate.text(people, truth) : nil)
        })
    }
    let items = [draft.front, draft.author].map { seat in
      Forgone.lines(of: seat, play(fronted: true, seat), play(fronted: false, seat))
    }
    Bill(items: items[0]).note("\(draft.place): a front costs whoever lends its name", &ledger)
    print("      the author's side:", Bill(items: items[1]).text)
  }
}

extension Letterheads.Draft {
  /// Where it is tabled.
  var place: String { "\(campaign), \(forum)" }
}
