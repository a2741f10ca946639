extension HappeningKind {
  /// An incident comes to light. Arguments: incident, victim, target, kind, severity.
  public static let incidentSurfaced = HappeningKind(number: 0)
  /// What its own operation came to, for the one who ordered it. Arguments: actor, target, kind, result.
  public static let operationResult = HappeningKind(number: 1)
  /// A hunt-forward team is at work; guest and host are told. Arguments: guest, target, host.
  public static let huntersArrived = HappeningKind(number: 2)
  /// A foothold is gone, for its holder. Arguments: actor, target.
  public static let footholdLost = HappeningKind(number: 3)
  /// Somebody's foothold came to light. Arguments: victim, target, incident.
  public static let spyingFound = HappeningKind(number: 4)
  /// A foothold was not paid for, for its holder. Arguments: actor, target.
  public static let footholdLapsed = HappeningKind(number: 5)
  /// An incident is about to come to light, told to the white cell alone. Number: the public number it gets, 0 where
  /// only some learn of it, -1 where it has yet to be counted. Arguments: incident, number.
  public static let incidentOccurred = HappeningKind(number: 6)
  /// Forensics found something. Arguments: trace, incident, suspect, sort.
  public static let traceFound = HappeningKind(number: 7)
  /// An investigation succeeded: whoever makes traces makes one. Told to the white cell alone.
  /// Arguments: actor, incident, n.
  public static let investigated = HappeningKind(number: 8)
  /// Forensics found nothing. Arguments: incident.
  public static let nothingFound = HappeningKind(number: 9)
  /// Evidence changes hands. Arguments: from, to, trace.
  public static let traceShared = HappeningKind(number: 10)
  /// An attribution is made. Arguments: accuser, accused, incident, word, way, ask.
  public static let accusationMade = HappeningKind(number: 11)
  /// A word above the speaker's own belief, for the white cell. Arguments: actor, accused, incident, word.
  public static let overclaimed = HappeningKind(number: 12)
  /// One half of a joint attribution, for both partners. Arguments: actor, partner, accused, incident.
  public static let jointOffered = HappeningKind(number: 13)
  /// The other half of a joint attribution never came. Arguments: actor, partner, incident.
  public static let jointLapsed = HappeningKind(number: 14)
  /// The accused answers. Arguments: accused, accuser, answer, incident.
  public static let chargeAnswered = HappeningKind(number: 15)
  /// An accused points at another. Arguments: accused, whom, incident.
  public static let counterCharged = HappeningKind(number: 16)
  /// Third parties have judged a public accusation. Arguments: accuser, accused, incident, verdict, ayes, noes.
  public static let verdictFell = HappeningKind(number: 17)
  /// A public accusation turns out wrong. Arguments: accuser, accused, incident.
  public static let foundWrong = HappeningKind(number: 18)
  /// A victim responds. Arguments: actor, incident, response, whom.
  public static let responded = HappeningKind(number: 19)
  /// Nobody at home understands the silence. Arguments: incident.
  public static let unanswered = HappeningKind(number: 20)
  /// A text is on the table. Arguments: lead, proposal, forum.
  public static let textTabled = HappeningKind(number: 21)
  /// Somebody co-sponsors a text. Arguments: actor, proposal, lead.
  public static let textJoined = HappeningKind(number: 22)
  /// A text is changed. Arguments: actor, proposal, change, measure.
  public static let textAmended = HappeningKind(number: 23)
  /// A term is defined in a text. Arguments: actor, proposal, words.
  public static let termDefined = HappeningKind(number: 24)
  /// An interpretative statement is made. Arguments: actor, proposal, measure, words.
  public static let reservationMade = HappeningKind(number: 25)
  /// A bloc is worked on. Arguments: actor, bloc, proposal.
  public static let blocLobbied = HappeningKind(number: 26)
  /// Its lead takes a text back. Arguments: lead, proposal.
  public static let textWithdrawn = HappeningKind(number: 27)
  /// A text came to a vote. Arguments: proposal, yes, no, abstain.
  public static let textVoted = HappeningKind(number: 28)
  /// A text becomes an agreement. Arguments: proposal, agreement, forum.
  public static let textAdopted = HappeningKind(number: 29)
  /// A text does not pass. Arguments: proposal, forum.
  public static let textFailed = HappeningKind(number: 30)
  /// A vote against the mandate was paid for. Arguments: proposal, price.
  public static let votedAgainstHome = HappeningKind(number: 31)
  /// A party did what it promised. Arguments: actor, agreement, count.
  public static let instalmentPaid = HappeningKind(number: 32)
  /// An instalment did not pass at home. Arguments: agreement.
  public static let homeHeldUp = HappeningKind(number: 33)
  /// The others look at what a party did. Arguments: agreement, actor, reputation.
  public static let reputationSet = HappeningKind(number: 34)
  /// An inspection returns. Arguments: actor, party, agreement, reputation.
  public static let inspected = HappeningKind(number: 35)
  /// A breach is alleged. Arguments: actor, party, agreement.
  public static let breachAlleged = HappeningKind(number: 36)
  /// An operation went against a pledge: the hidden truth. Arguments: party, agreement, incident.
  public static let pledgeBroken = HappeningKind(number: 37)
  /// A party stands still. Arguments: actor, agreement.
  public static let partySuspended = HappeningKind(number: 38)
  /// A party leaves. Arguments: actor, agreement.
  public static let partyLeft = HappeningKind(number: 39)
  /// Too few parties are left. Arguments: agreement.
  public static let agreementLapsed = HappeningKind(number: 40)
  /// Geopolitics breaks in. Arguments: a, b, size.
  public static let shock = HappeningKind(number: 41)
  /// Something kind was done. Arguments: from, to.
  public static let goodAct = HappeningKind(number: 42)
  /// A message. Arguments: from, to, words.
  public static let messageSent = HappeningKind(number: 43)
  /// The white cell releases an inject. Arguments: inject.
  public static let injectReleased = HappeningKind(number: 44)
  /// A free-text move has been decided. Arguments: actor, words, result.
  public static let argued = HappeningKind(number: 45)
  /// The white cell writes an inject of its own. Arguments: words.
  public static let newsWritten = HappeningKind(number: 46)
  /// A due inject is passed over: the module it needs is off. Arguments: inject.
  public static let injectSkipped = HappeningKind(number: 47)
  /// A sealed order could no longer be carried out at its second review. Arguments: actor, verb.
  public static let orderVoided = HappeningKind(number: 48)
  /// A party that stood still takes an agreement up again. Arguments: actor, agreement.
  public static let partyResumed = HappeningKind(number: 49)
  /// Who voted against a text or objected to it. Arguments: proposal, up to five actors.
  public static let textOpposed = HappeningKind(number: 50)
  /// A text was read on a floor that did not vote on it. Arguments: proposal.
  public static let textRead = HappeningKind(number: 51)
  /// Its lead keeps a text off the vote. Arguments: lead, proposal.
  public static let textHeld = HappeningKind(number: 52)
  /// Its lead lets a text that it held back come to a vote. Arguments: lead, proposal.
  public static let textLetGo = HappeningKind(number: 53)
  /// A vote given before its text was changed counts no more, for who gave it. Arguments: proposal.
  public static let voteFell = HappeningKind(number: 54)
  /// A text was changed against one of its sponsors, who takes its name off. Arguments: actor, proposal, lead.
  public static let nameTakenOff = HappeningKind(number: 55)
  /// A sealed order found nothing left to do, for who gave it. Arguments: actor, verb.
  public static let cameToNothing = HappeningKind(number: 56)
  /// Political capital came or went, told to its owner. Arguments: actor, change, cause.
  public static let capitalMoved = HappeningKind(number: 57)
  /// A text between two was not voted, as not both have voted. Arguments: proposal.
  public static let textWaits = HappeningKind(number: 58)
  /// Budget came or went, told to its owner. Arguments: actor, change, cause.
  public static let budgetMoved = HappeningKind(number: 59)
}
