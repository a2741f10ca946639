import ParleyRules

/// How parliament is briefed.
public enum Tone: Int32, Choice {
  case privately, openly
  public var word: Word {
    switch self {
    case .privately:
      Word("privately", Text("behind closed doors", nl: "achter gesloten deuren"))
    case .openly: Word("openly", Text("in open session", nl: "in openbare zitting"))
    }
  }

  /// A closed session takes preparation; an open one costs in the polls instead.
  var budget: Int32 { self == .privately ? 2 : 1 }
}

extension ElectionsRules {
  static func brief(
    _ parameters: ElectionsParameters, _ state: ElectionsState, returned: Question
  ) -> Verb<Tone> {
    Verb(
      "brief-parliament", alias: "licht-parlement-in",
      Text(
        "explain at home what you negotiate; in an election season it costs votes less",
        nl: "leg thuis uit waarover u onderhandelt; in verkiezingstijd scheelt dat stemmen"),
      .lever, .sealed(1), in: .prepare,
      choice(
        Tone.self, "tone",
        Text(
          "privately: 2 budget; openly: 1 budget, and everybody hears",
          nl: "privately: 2 budget; openly: 1 budget, en iedereen hoort het"), default: .privately),
      main: [],
      sentence: Text(
        "You brief parliament, {tone}.", nl: "U licht het parlement in, {tone}."),
      price: { _, _, tone in Price(budget: tone.budget) },
      refuse: { view, _, _ in
        let calendar = ElectionCalendar(parameters, state)
        guard calendar.turnsToElection(of: view.actor, view) != nil else { return .noElections }
        return view[state.briefed, view.actor] > 1 ? .briefedAlready : nil
      },
      prospects: { view, _, _ in
        [
          Prospect(
            returned, Subject(view.actor),
            Text("{odds} to win the next election", nl: "{odds} dat u de verkiezingen wint"))
        ]
      })
  }
}

extension Refusal {
  static let noElections = Refusal(
    "no-elections",
    Text("Nobody votes in your country.", nl: "In uw land wordt niet gestemd."))
  static let briefedAlready = Refusal(
    "briefed-already",
    Text(
      "Parliament has your last briefing still on its desk.",
      nl: "Het parlement heeft uw vorige toelichting nog op tafel."))
}
