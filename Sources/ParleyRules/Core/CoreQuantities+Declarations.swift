extension QuantityDeclaration {
  /// The core's quantities, in the order of their numbers.
  static let core: [QuantityDeclaration] =
    actors + things + incidents + texts + lists + details

  private static let actors: [QuantityDeclaration] = [
    QuantityDeclaration(
      "turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .open),
    QuantityDeclaration(
      "turns", Text("turns of play", nl: "aantal beurten"), unit: .turns, range: 1...200,
      neutral: 8, sight: .open),
    QuantityDeclaration(
      "epilogue", Text("silent turns after the last", nl: "stille beurten na de laatste"),
      unit: .turns, range: 0...20, sight: .open),
    QuantityDeclaration(
      "actor.kind", Text("kind", nl: "soort"), of: .actor, unit: .word(ActorKind.words),
      range: 0...Int32(ActorKind.allCases.count - 1), sight: .open),
    QuantityDeclaration(
      "actor.camp", Text("camp", nl: "kamp"), of: .actor, unit: .group, range: 0...120, sight: .open
    ),
    QuantityDeclaration(
      "actor.seated", Text("seated", nl: "bezet"), of: .actor, unit: .flag, range: 0...1,
      sight: .open),
    QuantityDeclaration(
      "actor.champion", Text("champion of norms", nl: "voorvechter van normen"), of: .actor,
      unit: .flag, range: 0...1, sight: .open),
    QuantityDeclaration(
      "actor.income", Text("income", nl: "inkomen"), of: .actor, unit: .money, range: 0...20,
      neutral: 4, sight: .own),
    QuantityDeclaration(
      "actor.budget", Text("budget", nl: "budget"), of: .actor, unit: .money, range: 0...10,
      neutral: 4, sight: .own),
    QuantityDeclaration(
      "actor.capital", Text("political capital", nl: "politiek kapitaal"), of: .actor, unit: .count,
      range: 0...10, neutral: 5, sight: .own),
    QuantityDeclaration(
      "actor.hurt", Text("hurt", nl: "onvrede"), of: .actor, unit: .level, range: 0...10,
      sight: .own),
    QuantityDeclaration(
      "actor.attack", Text("attack skill", nl: "aanvalsvaardigheid"), of: .actor, unit: .level,
      range: 0...5, neutral: 2, sight: .own),
    QuantityDeclaration(
      "actor.defence", Text("defence skill", nl: "verdedigingsvaardigheid"), of: .actor,
      unit: .level, range: 0...5, neutral: 2, sight: .own),
    QuantityDeclaration(
      "actor.forensics", Text("forensic skill", nl: "forensische vaardigheid"), of: .actor,
      unit: .level, range: 0...5, neutral: 1, sight: .own),
    QuantityDeclaration(
      "actor.strikes", Text("strikes", nl: "valt aan"), of: .actor, unit: .share, range: 0...1000,
      sight: .own),
    QuantityDeclaration(
      "actor.spies", Text("spies", nl: "spioneert"), of: .actor, unit: .share, range: 0...1000,
      sight: .own),
    QuantityDeclaration(
      "actor.accuses", Text("accuses", nl: "beschuldigt"), of: .actor, unit: .share,
      range: 0...1000, sight: .own),
    QuantityDeclaration(
      "actor.tables", Text("tables texts", nl: "dient teksten in"), of: .actor, unit: .share,
      range: 0...1000, sight: .own),
    QuantityDeclaration(
      "actor.suspects", Text("suspects", nl: "verdenkt"), of: .actor, per: .actor, unit: .flag,
      range: 0...1, sight: .own),
    QuantityDeclaration(
      "actor.rivals", Text("rivals", nl: "rivalen"), of: .actor, per: .actor, unit: .flag,
      range: 0...1, sight: .own),
    QuantityDeclaration(
      "trust", Text("trust", nl: "vertrouwen"), of: .actor, per: .actor, unit: .share,
      range: 0...1000, neutral: 450, sight: .own),
    QuantityDeclaration(
      "actor.given", Text("orders given", nl: "gegeven opdrachten"), of: .actor, per: .verb,
      unit: .count, range: 0...9999, sight: .own),
  ]

  private static let things: [QuantityDeclaration] = [
    QuantityDeclaration(
      "asset.owner", Text("owner", nl: "eigenaar"), of: .asset, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .open),
    QuantityDeclaration(
      "asset.status", Text("status", nl: "status"), of: .asset, unit: .word(AssetStatus.words),
      range: 0...Int32(AssetStatus.allCases.count - 1), sight: .open),
    QuantityDeclaration(
      "asset.cross-border", Text("cross-border", nl: "grensoverschrijdend"), of: .asset,
      unit: .flag, range: 0...1, sight: .open),
    QuantityDeclaration(
      "asset.shield", Text("shield", nl: "bescherming"), of: .asset, unit: .points, range: 0...6000,
      sight: .open),
    QuantityDeclaration(
      "asset.guarded", Text("guarded until", nl: "bewaakt tot"), of: .asset, unit: .turns,
      range: 0...400, sight: .own),
    QuantityDeclaration(
      "asset.hunted", Text("hunted until", nl: "doorzocht tot"), of: .asset, per: .actor,
      unit: .turns, range: 0...400, sight: .hidden),
    QuantityDeclaration(
      "forum.rule", Text("rule of decision", nl: "besluitregel"), of: .forum,
      unit: .word(DecisionRule.words), range: 0...Int32(DecisionRule.allCases.count - 1),
      sight: .open),
    QuantityDeclaration(
      "forum.chairs", Text("chairs", nl: "zetels"), of: .forum, per: .actor, unit: .count,
      range: 0...200, sight: .open),
    QuantityDeclaration(
      "forum.key", Text("key member", nl: "sleutellid"), of: .forum, per: .actor, unit: .flag,
      range: 0...1, sight: .open),
    QuantityDeclaration(
      "measure.function", Text("function", nl: "functie"), of: .measure,
      unit: .word(MeasureFunction.words), range: 0...Int32(MeasureFunction.allCases.count - 1),
      sight: .open),
    QuantityDeclaration(
      "measure.catalogue", Text("catalogue", nl: "catalogus"), of: .measure, unit: .group,
      range: 0...120, sight: .open),
    QuantityDeclaration(
      "measure.number", Text("number", nl: "nummer"), of: .measure, unit: .count, range: 0...999,
      sight: .open),
    QuantityDeclaration(
      "measure.interest", Text("interest", nl: "belang"), of: .measure, per: .actor, unit: .points,
      range: -3000...3000, sight: .ownSecond),
    QuantityDeclaration(
      "measure.forbids", Text("forbids", nl: "verbiedt"), of: .measure,
      unit: .word(OperationKind.words), range: -1...Int32(OperationKind.allCases.count - 1),
      neutral: -1, sight: .open),
  ]

  private static let incidents: [QuantityDeclaration] = [
    QuantityDeclaration(
      "incident.kind", Text("kind", nl: "soort"), of: .incident, unit: .word(OperationKind.words),
      range: 0...Int32(OperationKind.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "incident.target", Text("target", nl: "doelwit"), of: .incident, unit: .row(.asset),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "incident.victim", Text("victim", nl: "slachtoffer"), of: .incident, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "incident.severity", Text("severity", nl: "ernst"), of: .incident, unit: .level,
      range: 0...10, sight: .known),
    QuantityDeclaration(
      "incident.turn", Text("turn", nl: "beurt"), of: .incident, unit: .turns, range: 0...400,
      sight: .known),
    QuantityDeclaration(
      "incident.culprit", Text("culprit", nl: "dader"), of: .incident, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .hidden),
    QuantityDeclaration(
      "incident.flag", Text("false flag", nl: "valse vlag"), of: .incident, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .hidden),
    QuantityDeclaration(
      "incident.named", Text("known culprit", nl: "bekende dader"), of: .incident,
      unit: .row(.actor), range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "incident.number", Text("public number", nl: "openbaar nummer"), of: .incident, unit: .count,
      range: 0...9999, sight: .known),
    QuantityDeclaration(
      "trace.incident", Text("incident", nl: "incident"), of: .trace, unit: .row(.incident),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "trace.points-at", Text("points at", nl: "wijst naar"), of: .trace, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "trace.weight", Text("weight", nl: "gewicht"), of: .trace, unit: .logit, range: -9000...9000,
      sight: .known),
    QuantityDeclaration(
      "trace.sort", Text("sort", nl: "soort"), of: .trace, unit: .word(TraceSort.words),
      range: 0...Int32(TraceSort.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "trace.planted", Text("planted", nl: "geplant"), of: .trace, unit: .flag, range: 0...1,
      sight: .hidden),
    QuantityDeclaration(
      "trace.shown", Text("shown", nl: "getoond"), of: .trace, unit: .turns, range: 0...400,
      sight: .known),
    QuantityDeclaration(
      "trace.offered", Text("offered", nl: "aangeboden"), of: .trace, per: .actor, unit: .turns,
      range: 0...400, sight: .ownSecond),
    QuantityDeclaration(
      "dossier.holder", Text("holder", nl: "houder"), of: .dossier, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .own),
    QuantityDeclaration(
      "dossier.incident", Text("incident", nl: "incident"), of: .dossier, unit: .row(.incident),
      range: -1...Int32.max, neutral: -1, sight: .own),
    QuantityDeclaration(
      "dossier.belief", Text("belief", nl: "inschatting"), of: .dossier, per: .actor, unit: .logit,
      range: -20000...20000, neutral: -20000, sight: .own),
    QuantityDeclaration(
      "dossier.responded", Text("responded", nl: "gereageerd"), of: .dossier, unit: .turns,
      range: 0...400, sight: .own),
    QuantityDeclaration(
      "foothold.holder", Text("holder", nl: "houder"), of: .foothold, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .own),
    QuantityDeclaration(
      "foothold.asset", Text("where", nl: "waar"), of: .foothold, unit: .row(.asset),
      range: -1...Int32.max, neutral: -1, sight: .own),
    QuantityDeclaration(
      "foothold.kind", Text("purpose", nl: "doel"), of: .foothold, unit: .word(OperationKind.words),
      range: 0...Int32(OperationKind.allCases.count - 1), sight: .own),
    QuantityDeclaration(
      "foothold.flag", Text("false flag", nl: "valse vlag"), of: .foothold, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .hidden),
    QuantityDeclaration(
      "foothold.since", Text("since", nl: "sinds"), of: .foothold, unit: .turns, range: 0...400,
      sight: .own),
    QuantityDeclaration(
      "foothold.active", Text("active", nl: "actief"), of: .foothold, unit: .flag, range: 0...1,
      sight: .own),
    QuantityDeclaration(
      "accusation.accuser", Text("accuser", nl: "aanklager"), of: .accusation, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "accusation.accused", Text("accused", nl: "beschuldigde"), of: .accusation,
      unit: .row(.actor), range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "accusation.incident", Text("incident", nl: "incident"), of: .accusation,
      unit: .row(.incident), range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "accusation.word", Text("confidence", nl: "zekerheid"), of: .accusation,
      unit: .word(Estimate.words), range: 0...Int32(Estimate.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "accusation.way", Text("audience", nl: "publiek"), of: .accusation, unit: .word(Way.words),
      range: 0...Int32(Way.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "accusation.ask", Text("response asked", nl: "gevraagde reactie"), of: .accusation,
      unit: .word(Response.words), range: 0...Int32(Response.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "accusation.shown", Text("evidence shown", nl: "getoond bewijs"), of: .accusation,
      unit: .logit, range: -20000...20000, sight: .known),
    QuantityDeclaration(
      "accusation.answer", Text("answer", nl: "antwoord"), of: .accusation,
      unit: .word(Answer.words), range: 0...Int32(Answer.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "accusation.verdict", Text("verdict", nl: "oordeel"), of: .accusation,
      unit: .word(Verdict.words), range: 0...Int32(Verdict.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "accusation.partner", Text("partner", nl: "partner"), of: .accusation, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "accusation.turn", Text("turn", nl: "beurt"), of: .accusation, unit: .turns, range: 0...400,
      sight: .known),
    QuantityDeclaration(
      "accusation.wrong", Text("found wrong", nl: "onjuist gebleken"), of: .accusation, unit: .flag,
      range: 0...1, sight: .known),
  ]

  private static let texts: [QuantityDeclaration] = [
    QuantityDeclaration(
      "proposal.forum", Text("forum", nl: "forum"), of: .proposal, unit: .row(.forum),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "proposal.lead", Text("lead sponsor", nl: "indiener"), of: .proposal, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "proposal.tier", Text("ambition", nl: "ambitie"), of: .proposal, unit: .word(Tier.words),
      range: 0...Int32(Tier.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "proposal.status", Text("status", nl: "status"), of: .proposal,
      unit: .word(ProposalStatus.words), range: 0...Int32(ProposalStatus.allCases.count - 1),
      sight: .known),
    QuantityDeclaration(
      "proposal.turn", Text("turn", nl: "beurt"), of: .proposal, unit: .turns, range: 0...400,
      sight: .known),
    QuantityDeclaration(
      "proposal.title", Text("title", nl: "titel"), of: .proposal, unit: .row(.text),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "proposal.definitions", Text("definitions", nl: "definities"), of: .proposal, unit: .count,
      range: 0...99, sight: .known),
    QuantityDeclaration(
      "proposal.held", Text("held back", nl: "aangehouden"), of: .proposal, unit: .flag,
      range: 0...1, sight: .known),
    QuantityDeclaration(
      "proposal.readings", Text("readings", nl: "lezingen"), of: .proposal, unit: .count,
      range: 0...9, sight: .known),
    QuantityDeclaration(
      "proposal.stance", Text("stance", nl: "houding"), of: .proposal, per: .actor,
      unit: .word(Stance.words), range: 0...Int32(Stance.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "proposal.lobbied", Text("lobbied", nl: "belobbyd"), of: .proposal, per: .actor,
      unit: .points, range: -3000...3000, sight: .known),
    QuantityDeclaration(
      "proposal.ballot", Text("vote", nl: "stem"), of: .proposal, per: .actor,
      unit: .word(Ballot.words), range: 0...Int32(Ballot.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "clause.proposal", Text("text", nl: "tekst"), of: .clause, unit: .row(.proposal),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "clause.measure", Text("measure", nl: "maatregel"), of: .clause, unit: .row(.measure),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "clause.dropped", Text("dropped", nl: "geschrapt"), of: .clause, unit: .flag, range: 0...1,
      sight: .known),
    QuantityDeclaration(
      "clause.softened", Text("softened", nl: "verzacht"), of: .clause, unit: .flag, range: 0...1,
      sight: .known),
    QuantityDeclaration(
      "clause.reserved", Text("reservation", nl: "voorbehoud"), of: .clause, per: .actor,
      unit: .flag, range: 0...1, sight: .known),
    QuantityDeclaration(
      "agreement.proposal", Text("text", nl: "tekst"), of: .agreement, unit: .row(.proposal),
      range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "agreement.turn", Text("turn", nl: "beurt"), of: .agreement, unit: .turns, range: 0...400,
      sight: .known),
    QuantityDeclaration(
      "agreement.in-force", Text("in force", nl: "van kracht"), of: .agreement, unit: .flag,
      range: 0...1, sight: .known),
    QuantityDeclaration(
      "agreement.due", Text("instalments", nl: "termijnen"), of: .agreement, unit: .count,
      range: 0...99, sight: .known),
    QuantityDeclaration(
      "agreement.standing", Text("standing", nl: "status"), of: .agreement, per: .actor,
      unit: .word(Standing.words), range: 0...Int32(Standing.allCases.count - 1), sight: .known),
    QuantityDeclaration(
      "agreement.paid", Text("carried out", nl: "uitgevoerd"), of: .agreement, per: .actor,
      unit: .count, range: 0...99, sight: .ownSecond),
    QuantityDeclaration(
      "agreement.fulfilled", Text("carried out in full", nl: "geheel uitgevoerd"), of: .agreement,
      per: .actor, unit: .turns, range: 0...400, sight: .ownSecond),
    QuantityDeclaration(
      "agreement.inspections", Text("telling inspections", nl: "geslaagde inspecties"),
      of: .agreement, per: .actor, unit: .count, range: 0...99, sight: .hidden),
    QuantityDeclaration(
      "agreement.reputation", Text("believed", nl: "geloofd"), of: .agreement, per: .actor,
      unit: .word(Reputation.words), range: 0...Int32(Reputation.allCases.count - 1), sight: .known),
  ]

  private static let lists: [QuantityDeclaration] = [
    QuantityDeclaration(
      "inject.fired", Text("fired", nl: "afgegeven"), of: .inject, unit: .turns, range: 0...400,
      sight: .hidden),
    QuantityDeclaration(
      "objective.seat", Text("seat", nl: "team"), of: .objective, unit: .row(.actor),
      range: -1...Int32.max, neutral: -1, sight: .own),
    QuantityDeclaration(
      "objective.met", Text("met", nl: "gehaald"), of: .objective, unit: .turns, range: 0...400,
      sight: .own),
    QuantityDeclaration(
      "lesson.learned", Text("learned", nl: "geleerd"), of: .lesson, unit: .turns, range: 0...400,
      sight: .open),
    QuantityDeclaration(
      "inject.skipped", Text("passed over", nl: "overgeslagen"), of: .inject, unit: .turns,
      range: 0...400, sight: .hidden),
  ]

  private static let details: [QuantityDeclaration] = [
    QuantityDeclaration(
      "measure.forums", Text("made for", nl: "bedoeld voor"), of: .measure, per: .forum,
      unit: .flag, range: 0...1, sight: .open),
    QuantityDeclaration(
      "text.defines", Text("defines a term in", nl: "bepaalt een begrip in"), of: .text,
      unit: .row(.proposal), range: -1...Int32.max, neutral: -1, sight: .known),
    QuantityDeclaration(
      "agreement.still", Text("stood still", nl: "stilgestaan"), of: .agreement, per: .actor,
      unit: .turns, range: 0...400, sight: .known),
    QuantityDeclaration(
      "agreement.seen", Text("last seen", nl: "het laatst gezien"), of: .agreement, per: .actor,
      unit: .turns, range: 0...400, sight: .known),
    QuantityDeclaration(
      "incident.answer", Text("answer of the one named", nl: "antwoord van wie is genoemd"),
      of: .incident, unit: .word(Answer.words), range: 0...Int32(Answer.allCases.count - 1),
      sight: .known),
    QuantityDeclaration(
      "trace.correction", Text("weighed again", nl: "opnieuw gewogen"), of: .trace, per: .actor,
      unit: .logit, range: -18000...18000, sight: .ownSecond),
    QuantityDeclaration(
      "proposal.home-before", Text("home before the change", nl: "thuis vóór de wijziging"),
      of: .proposal, per: .actor, unit: .logit, range: Int32.min...Int32.max, sight: .hidden),
    QuantityDeclaration(
      "accusation.number", Text("public number", nl: "openbaar nummer"), of: .accusation,
      unit: .count, range: 0...Int32.max, sight: .known),
  ]
}
