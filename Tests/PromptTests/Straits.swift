/// A room with two teams and one laptop, small enough to know by heart. It is kept here so that no
/// change to a campaign for people changes what is proven about the prompt.
enum Straits {
  static let yaml = #"""
    parley: 1
    id: straits
    title: {en: "Two desks", nl: "Twee tafels"}
    blurb:
      en: "A room with two teams and one laptop, and a bank that nobody can reach."
      nl: "Een zaal met twee teams en één laptop, en een bank die niemand kan bereiken."
    notice: {en: "EXERCISE. Everything is invented.", nl: "OEFENING. Alles is verzonnen."}
    turns: 3
    epilogue: 1
    calendar: ["Spring", "Summer", "Autumn", "Winter"]
    waits: [orders, adjudication, negotiation]
    orders: [3]
    clock: {desk: 2, orders: 8, negotiation: 5}
    actors:
      arden:
        {title: Arden, kind: state, camp: west, income: 6, budget: 8, capital: 5, attack: 5,
         defence: 2, forensics: 3, suspects: [boreal, crew], rivals: [boreal]}
      boreal:
        {title: Boreal, kind: state, camp: east, income: 6, budget: 8, capital: 5, attack: 3,
         defence: 0, forensics: 2, suspects: [arden, crew], rivals: [arden]}
      crew:
        {title: the Crew, kind: group, income: 1, budget: 2, attack: 2, suspects: [arden, boreal]}
    assets:
      arden-bank: {title: Arden's bank, owner: arden, status: civilian, sector: finance, shield: 0}
      boreal-grid: {title: Boreal's grid, owner: boreal, status: vital, sector: energy, shield: 0}
      boreal-mfa:
        {title: Boreal's ministry, owner: boreal, status: civilian, sector: government, shield: 0}
    forums:
      council: {title: the Council, rule: consensus, chairs: {arden: 1, boreal: 1}}
    measures:
      line-1:
        {title: Contact points, function: communication, number: 1, catalogue: line,
         interest: {arden: 2, boreal: 1}, permits: "Nothing more.", requires: "Name somebody.",
         verified: "Ring them.", source: Invented}
    seats:
      arden:
        brief: "You speak for Arden."
        objectives:
          a-name: {title: "Name the Crew", when: {accused: {by: arden, whom: crew}}}
      boreal:
        brief: "You speak for Boreal."
        objectives:
          b-quiet: {title: "Keep the peace", when: {turn: 3}}
    injects:
      outage:
        turn: 1
        kind: contextual
        to: public
        headline: "The bank of Arden is out of order"
        text: "Nobody knows why."
        source: Invented
        effects:
          - incident: {kind: disruption, by: crew, at: arden-bank, severity: 4, flag: boreal}
      whisper:
        turn: 1
        kind: contextual
        to: [arden]
        headline: "A whisper for Arden alone"
        text: "The minister wants Boreal named."
        source: Invented
    obstacles: {opacity: {}, distrust: {}}
    trust: {arden: {boreal: 0.3}, boreal: {arden: 0.3}}
    """#
}
