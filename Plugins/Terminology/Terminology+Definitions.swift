import ParleyRules

/// What a definition names: the word, and the reading that a text gives it. It stands in `define`, and in `sponsor` for
/// whoever joins a text and settles a word in it.
struct Definitions: Sendable {
  let defined: Offer<Concept>
  let meant: Offer<Sense>

  init(_ setup: inout Setup, of state: TerminologyState) {
    let (term, sense, of, contested) = (state.term, state.sense, state.of, state.contested)
    let defined = setup.offer(
      term, as: "terminology.defined", Text("the term", nl: "het begrip"),
      in: Verbs.define.slot("term"), Verbs.sponsor.slot("define"),
      refuse: { view, order, word in
        guard let text: Ref<Proposal> = view.said("text", in: order) else { return nil }
        let isThere = view.clauses(of: text).contains {
          view[contested, view[.clauseMeasure, $0], toward: word]
        }
        return isThere ? nil : .wordNotInText
      })
    self.defined = defined
    meant = setup.offer(
      sense, as: "terminology.meant", Text("the reading", nl: "de lezing"),
      in: Verbs.define.slot("as"), Verbs.sponsor.slot("as"),
      from: { view, order in view.all(sense, whose: of, is: defined[order]) },
      refuse: { view, order, meaning in
        view[of, meaning] == defined[order] ? nil : .otherWord
      },
      prospects: { _, order, _ in
        guard order.gives(Verbs.define) else { return [] }
        return [
          Prospect(
            Questions.mandate(order.actor, Verbs.define(order).0),
            says: Text(
              "home then: {odds} to carry it", nl: "thuis dan: {odds} dat het wordt gedragen"),
            isAfter: true)
        ]
      })
  }
}
