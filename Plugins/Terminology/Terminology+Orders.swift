import ParleyRules

/// The orders that Terminology adds: comparing lists of words, and giving a reading up.
struct TerminologyOrders: Sendable {
  /// Proposes to compare lists, or accepts it.
  let glossary: Verb<Ref<Actor>>
  /// Takes over another reading of a word.
  let concede: Verb<Ref<Concept>, Ref<Sense>>

  init(
    _ setup: inout Setup, costing parameters: TerminologyParameters, reading lexicon: Lexicon,
    asking agrees: Question<Ref<Actor>, Ref<Actor>>
  ) {
    glossary = setup.verb(
      Self.comparison(costing: parameters.lists, reading: lexicon, asking: agrees))
    concede = setup.verb(Self.concession(costing: parameters, reading: lexicon))
  }
}

// MARK: Lists of words

extension TerminologyOrders {
  private static func comparison(
    costing lists: ListParameters, reading lexicon: Lexicon,
    asking agrees: Question<Ref<Actor>, Ref<Actor>>
  ) -> Verb<Ref<Actor>> {
    Verb(
      "glossary", alias: "woordenlijst",
      does: Text(
        "compare lists of words with another who agrees to it: then neither takes the other's reading for a trap",
        nl:
          "vergelijk woordenlijsten met wie dat ook wil: dan ziet geen van beiden nog een valstrik in andermans lezing"
      ),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: object(
        Actor.self, "with", asks: Text("with whom", nl: "met wie"), markers: ["with", "met"]
      ) { view, _ in
        view.actors.filter {
          refusal(ofComparingWith: $0, open: lists.open, in: lexicon, seenBy: view) == nil
        }
      },
      sentence: Text(
        "You propose to compare lists of words with {with}; it takes turns, and they have to want it too.",
        nl:
          "U stelt voor woordenlijsten te vergelijken met {with}; dat kost beurten, en zij moeten het ook willen."
      ),
      price: { view, _, _ in Price(budget: view[lists.budget]) },
      refuse: { view, _, whom in
        refusal(ofComparingWith: whom, open: lists.open, in: lexicon, seenBy: view)
      },
      prospects: { view, order, whom in
        guard !view[.seated, whom] else { return [] }
        return [
          Prospect(
            agrees(whom, order.actor),
            says: Text("{odds} that they agree to it", nl: "{odds} dat zij meedoen"))
        ]
      },
      appeal: { view, _, whom in
        Worth(in: lexicon, through: view).ofComparing(with: whom)
      })
  }

  private static func refusal(
    ofComparingWith whom: Ref<Actor>, open: Parameter, in lexicon: Lexicon, seenBy view: Lens
  ) -> Refusal? {
    guard let actor = view.actor else { return nil }
    if whom == actor { return .listOfOne }
    if view[.actorKind, whom] == .group { return .groupHasNoList }
    let state = lexicon.state
    if view[state.lists.glossary, actor, toward: whom] > 0 { return .comparedAlready }
    let wording = Wording(in: lexicon, through: view)
    guard view.all(state.term).contains(where: { wording.clash(actor, whom, over: $0) }) else {
      return .sameWords
    }
    return view.stands(view[state.lists.asked, actor, toward: whom], for: open)
      ? .proposedAlready : nil
  }
}

extension Lens {
  /// Whether a proposal of a turn still stands.
  func stands(_ proposal: Int32, for turns: Parameter) -> Bool {
    proposal > 0 && self[.turn] - proposal <= self[turns]
  }
}

// MARK: A reading given up

extension TerminologyOrders {
  private static func concession(
    costing parameters: TerminologyParameters, reading lexicon: Lexicon
  ) -> Verb<Ref<Concept>, Ref<Sense>> {
    let (state, lists) = (lexicon.state, parameters.lists)
    return Verb(
      "concede", alias: "geef-prijs",
      does: Text(
        "take over another reading of a word than your own, for good and before everybody",
        nl: "neem voorgoed en in het openbaar een andere lezing van een woord over dan de uwe"),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: object(state.term, "term", asks: Text("the word", nl: "het woord")) { view, _ in
        guard let actor = view.actor else { return [] }
        let wording = Wording(in: lexicon, through: view)
        return view.all(state.term).filter { !wording.readings(of: $0, by: actor).isEmpty }
      },
      object(
        state.sense, "as",
        asks: Text("what you will take it to mean", nl: "wat u eronder gaat verstaan"),
        markers: ["as", "als"]
      ) { view, order in
        view.all(state.sense, whose: state.of, is: view.said("term", in: order)).filter {
          !view[state.reads, view.actor, toward: $0]
        }
      },
      sentence: Text(
        "From now on you take “{term}” to mean: {as}. At home they notice.",
        nl: "U verstaat voortaan onder “{term}”: {as}. Dat valt thuis op."),
      price: { view, _, _, _ in Price(capital: view[lists.capital]) },
      refuse: { view, _, term, sense in
        guard let actor = view.actor else { return nil }
        if view[state.of, sense] != term { return .otherWord }
        if view[state.reads, actor, toward: sense] { return .ownReading }
        let own = Wording(in: lexicon, through: view).readings(of: term, by: actor)
        return own.isEmpty ? .noReading : nil
      },
      appeal: { view, _, term, sense in
        Worth(in: lexicon, through: view).ofConceding(term, as: sense, by: parameters.text)
      })
  }
}
