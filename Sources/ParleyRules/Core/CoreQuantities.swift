extension Quantity {
  /// The turn that is being played, from 1.
  public static let turn = Quantity(number: 0)
  /// The last turn before the epilogue.
  public static let lastTurn = Quantity(number: 1)
  /// Turns after the last, under standing postures.
  public static let epilogue = Quantity(number: 2)
  /// What an actor is: `ActorKind`.
  public static let actorKind = Quantity(number: 3)
  /// Actors of one camp bear the same number; 0 is no camp.
  public static let camp = Quantity(number: 4)
  /// Played by a team.
  public static let seated = Quantity(number: 5)
  /// Speaks for norms in public.
  public static let champion = Quantity(number: 6)
  /// Budget a turn: great power 6, state 4, company 3, NGO 2 (`play.md` section 3, designer's judgement).
  public static let income = Quantity(number: 7)
  /// What can be spent; at most 10 are kept.
  public static let budget = Quantity(number: 8)
  /// Standing at home, 0 to 10.
  public static let capital = Quantity(number: 9)
  /// How much the present state of affairs hurts, 0 calm to 10.
  public static let hurt = Quantity(number: 10)
  /// Skill in operations, 0 to 5.
  public static let attack = Quantity(number: 11)
  /// Skill in keeping others out, 0 to 5.
  public static let defence = Quantity(number: 12)
  /// Skill in reading traces; from 2 an investigation finds two.
  public static let forensics = Quantity(number: 13)
  /// Doctrine of a non-player: chance a turn that it disrupts a rival.
  public static let strikes = Quantity(number: 14)
  /// Doctrine of a non-player: chance a turn that it spies on a rival.
  public static let spies = Quantity(number: 15)
  /// Doctrine of a non-player: chance that it says in public what it holds likely.
  public static let accuses = Quantity(number: 16)
  /// Doctrine of a non-player: chance a turn that it tables a text.
  public static let tables = Quantity(number: 17)
  /// Whom an actor suspects by default when something happens to it.
  public static let suspects = Quantity(number: 18)
  /// Whom its doctrine spies on and strikes.
  public static let rivals = Quantity(number: 19)
  /// Directed trust of the first in the second, 0 to 1; .45 (wary) where nobody says otherwise.
  public static let trust = Quantity(number: 20)
  /// How often an actor gave an order of a verb; a vote counts once its floor has closed.
  public static let given = Quantity(number: 21)
  /// Whose it is.
  public static let assetOwner = Quantity(number: 22)
  /// What it is in the law of war: `AssetStatus`.
  public static let assetStatus = Quantity(number: 23)
  /// Others depend on it across a border.
  public static let crossBorder = Quantity(number: 24)
  /// Lasting protection, in points off an attacker's odds.
  public static let shield = Quantity(number: 25)
  /// The last turn of a defence operation there.
  public static let guardedUntil = Quantity(number: 26)
  /// The last turn in which that actor hunts there as its owner's guest; both are told.
  public static let hostUntil = Quantity(number: 27)
  /// How it decides: `DecisionRule`.
  public static let rule = Quantity(number: 28)
  /// Seats an actor holds; a non-player with several is a bloc that answers as one.
  public static let chairs = Quantity(number: 29)
  /// Whose dissatisfaction counts when a window opens.
  public static let key = Quantity(number: 30)
  /// What it does: `MeasureFunction`.
  public static let function = Quantity(number: 31)
  /// The catalogue it comes from.
  public static let catalogue = Quantity(number: 32)
  /// Its number within its catalogue.
  public static let measureNumber = Quantity(number: 33)
  /// What it is worth to an actor, in points.
  public static let interest = Quantity(number: 34)
  /// The kind of operation that a constraint forbids; -1 for none.
  public static let forbids = Quantity(number: 35)
  /// What was done: `OperationKind`.
  public static let incidentKind = Quantity(number: 36)
  /// Where.
  public static let incidentTarget = Quantity(number: 37)
  /// To whom.
  public static let victim = Quantity(number: 38)
  /// How bad, on the scale of the Dyadic Cyber Incident and Campaign Data (0 to 10; play keeps to 6).
  public static let severity = Quantity(number: 39)
  /// When it came to light.
  public static let incidentTurn = Quantity(number: 40)
  /// Who did it: the hidden truth.
  public static let culprit = Quantity(number: 41)
  /// Whom planted evidence is meant to point at. Everybody adds to it (a row's number plus one).
  public static let flag = Quantity(number: 42)
  /// Who did it, where that is beyond doubt; else none.
  public static let named = Quantity(number: 43)
  /// Its number once everybody knows of it; 0 before.
  public static let publicNumber = Quantity(number: 44)
  /// What it is a trace of.
  public static let traceIncident = Quantity(number: 45)
  /// Whom it speaks against.
  public static let pointsAt = Quantity(number: 46)
  /// How much it says: the logarithm of its likelihood ratio, as its reader takes it.
  public static let traceWeight = Quantity(number: 47)
  /// What it is: `TraceSort`.
  public static let traceSort = Quantity(number: 48)
  /// Whether somebody put it there.
  public static let planted = Quantity(number: 49)
  /// The turn in which it was shown in public and so burned; 0 before.
  public static let shownTurn = Quantity(number: 50)
  /// The turn in which an actor offered it for a joint attribution that waits for its partner.
  public static let offered = Quantity(number: 51)
  /// Whose dossier it is.
  public static let dossierHolder = Quantity(number: 52)
  /// What it is about.
  public static let dossierIncident = Quantity(number: 53)
  /// The weight of each suspect, as a logarithm; shares are a soft-max over the suspects. -20 is no suspect.
  public static let belief = Quantity(number: 54)
  /// When the holder first responded to it; 0 if never.
  public static let respondedTurn = Quantity(number: 55)
  /// Whose it is.
  public static let footholdHolder = Quantity(number: 56)
  /// Where it sits.
  public static let footholdAsset = Quantity(number: 57)
  /// What it is for.
  public static let footholdKind = Quantity(number: 58)
  /// Whom planted evidence will point at once it is found; added to like `flag`.
  public static let footholdFlag = Quantity(number: 59)
  /// Since which turn.
  public static let footholdSince = Quantity(number: 60)
  /// Whether it is still there.
  public static let footholdActive = Quantity(number: 61)
  /// Who speaks.
  public static let accuser = Quantity(number: 62)
  /// Who is named.
  public static let accused = Quantity(number: 63)
  /// Of what.
  public static let accusedOf = Quantity(number: 64)
  /// How sure the speaker says it is.
  public static let saidWord = Quantity(number: 65)
  /// Who reads it.
  public static let way = Quantity(number: 66)
  /// The response asked for.
  public static let asked = Quantity(number: 67)
  /// The weight of the traces shown against the accused.
  public static let shownWeight = Quantity(number: 68)
  /// What the accused says.
  public static let answer = Quantity(number: 69)
  /// What third parties make of it.
  public static let verdict = Quantity(number: 70)
  /// With whom a joint attribution is made; none for any other.
  public static let partner = Quantity(number: 71)
  /// When.
  public static let accusedTurn = Quantity(number: 72)
  /// Whether it has been found wrong.
  public static let exposedWrong = Quantity(number: 73)
  /// Where it was tabled.
  public static let proposalForum = Quantity(number: 74)
  /// Who tabled it.
  public static let lead = Quantity(number: 75)
  /// How binding it is: `Tier`.
  public static let tier = Quantity(number: 76)
  /// Where it stands: `ProposalStatus`.
  public static let proposalStatus = Quantity(number: 77)
  /// When it was tabled.
  public static let proposalTurn = Quantity(number: 78)
  /// What its lead calls it.
  public static let proposalTitle = Quantity(number: 79)
  /// How many of its terms are defined in the text.
  public static let definitions = Quantity(number: 80)
  /// Its lead keeps it off the vote.
  public static let heldBack = Quantity(number: 81)
  /// Readings it has had before its forum; whoever waives one adds to it.
  public static let readings = Quantity(number: 82)
  /// Who sponsors it: `Stance`.
  public static let stance = Quantity(number: 83)
  /// How far a bloc was moved by lobbying.
  public static let lobbied = Quantity(number: 84)
  /// How a member voted, once counted: `Ballot`.
  public static let ballot = Quantity(number: 85)
  /// The text it stands in.
  public static let clauseProposal = Quantity(number: 86)
  /// What it says.
  public static let clauseMeasure = Quantity(number: 87)
  /// Struck out again.
  public static let dropped = Quantity(number: 88)
  /// Weakened: half its interest, and half its instalments, rounded up (`Change.soften`).
  public static let softened = Quantity(number: 89)
  /// Who made an interpretative statement on it.
  public static let reserved = Quantity(number: 90)
  /// The text that was adopted.
  public static let agreementProposal = Quantity(number: 91)
  /// When it was adopted.
  public static let agreementTurn = Quantity(number: 92)
  /// Not lapsed.
  public static let inForce = Quantity(number: 93)
  /// Instalments each party owes.
  public static let due = Quantity(number: 94)
  /// How an actor stands to it: `Standing`.
  public static let standing = Quantity(number: 95)
  /// Instalments truly carried out.
  public static let paid = Quantity(number: 96)
  /// When a party had carried out all it owes; 0 before.
  public static let fulfilledTurn = Quantity(number: 97)
  /// Inspections that showed what a party did, until the others have taken them in.
  public static let inspections = Quantity(number: 98)
  /// What the others think: `Reputation`.
  public static let reputation = Quantity(number: 99)
  /// When an inject was released; 0 before.
  public static let firedTurn = Quantity(number: 100)
  /// Whose objective it is.
  public static let objectiveSeat = Quantity(number: 101)
  /// The turn in which it was first met; 0 if not.
  public static let objectiveMet = Quantity(number: 102)
  /// The turn in which a lesson was triggered; 0 before.
  public static let learned = Quantity(number: 103)
  /// When an inject was passed over because its module is off; 0 before.
  public static let skippedTurn = Quantity(number: 104)
  /// The forums that a measure is made for; where it names none it fits in any.
  public static let measureForums = Quantity(number: 105)
  /// The text in which these words define a term; none once another definition has replaced them.
  public static let definesIn = Quantity(number: 106)
  /// Turns for which a party stood still under an agreement: nothing fell due in them.
  public static let stoodStill = Quantity(number: 107)
  /// The turn in which the others last saw what a party did; 0 before.
  public static let reputationTurn = Quantity(number: 108)
  /// What the one who is plainly named has said of it before everybody: `Answer`.
  public static let namedAnswer = Quantity(number: 109)
  /// What a closer look has added to a trace, or taken from it, for who had it looked at. Everybody adds to it.
  public static let traceCorrection = Quantity(number: 110)
  /// What home made of a text before it was last changed, for those whom nobody plays and whose name is under it.
  public static let homeBefore = Quantity(number: 111)
  /// The number by which everybody calls a public charge, from 1; 0 for one that only some have heard.
  public static let chargeNumber = Quantity(number: 112)
}
