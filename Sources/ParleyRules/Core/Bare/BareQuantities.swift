// Bare numbers of the core's columns, for the tables' own code.
extension Quantity {
  package static var turn: Quantity { Core.words.gameColumns.turn.quantity }
  package static var lastTurn: Quantity { Core.words.gameColumns.lastTurn.quantity }
  package static var epilogue: Quantity { Core.words.gameColumns.epilogue.quantity }
  package static var actorKind: Quantity { Core.words.actorColumns.actorKind.quantity }
  package static var camp: Quantity { Core.words.actorColumns.camp.quantity }
  package static var seated: Quantity { Core.words.actorColumns.seated.quantity }
  package static var champion: Quantity { Core.words.actorColumns.champion.quantity }
  package static var income: Quantity { Core.words.actorColumns.income.quantity }
  package static var budget: Quantity { Core.words.actorColumns.budget.quantity }
  package static var capital: Quantity { Core.words.actorColumns.capital.quantity }
  package static var hurt: Quantity { Core.words.actorColumns.hurt.quantity }
  package static var attack: Quantity { Core.words.actorColumns.attack.quantity }
  package static var defence: Quantity { Core.words.actorColumns.defence.quantity }
  package static var forensics: Quantity { Core.words.actorColumns.forensics.quantity }
  package static var strikes: Quantity { Core.words.doctrineColumns.strikes.quantity }
  package static var spies: Quantity { Core.words.doctrineColumns.spies.quantity }
  package static var accuses: Quantity { Core.words.doctrineColumns.accuses.quantity }
  package static var tables: Quantity { Core.words.doctrineColumns.tables.quantity }
  package static var suspects: Quantity { Core.words.doctrineColumns.suspects.quantity }
  package static var rivals: Quantity { Core.words.doctrineColumns.rivals.quantity }
  package static var trust: Quantity { Core.words.actorColumns.trust.quantity }
  package static var given: Quantity { Core.words.actorColumns.given.quantity }
  package static var assetOwner: Quantity { Core.words.assetColumns.assetOwner.quantity }
  package static var assetStatus: Quantity { Core.words.assetColumns.assetStatus.quantity }
  package static var crossBorder: Quantity { Core.words.assetColumns.crossBorder.quantity }
  package static var shield: Quantity { Core.words.assetColumns.shield.quantity }
  package static var guardedUntil: Quantity { Core.words.assetColumns.guardedUntil.quantity }
  package static var hostUntil: Quantity { Core.words.assetColumns.hostUntil.quantity }
  package static var rule: Quantity { Core.words.forumColumns.rule.quantity }
  package static var chairs: Quantity { Core.words.forumColumns.chairs.quantity }
  package static var key: Quantity { Core.words.forumColumns.key.quantity }
  package static var function: Quantity { Core.words.measureColumns.function.quantity }
  package static var catalogue: Quantity { Core.words.measureColumns.catalogue.quantity }
  package static var measureNumber: Quantity { Core.words.measureColumns.measureNumber.quantity }
  package static var interest: Quantity { Core.words.measureColumns.interest.quantity }
  package static var forbids: Quantity { Core.words.measureColumns.forbids.quantity }
  package static var incidentKind: Quantity { Core.words.incidentColumns.incidentKind.quantity }
  package static var incidentTarget: Quantity { Core.words.incidentColumns.incidentTarget.quantity }
  package static var victim: Quantity { Core.words.incidentColumns.victim.quantity }
  package static var severity: Quantity { Core.words.incidentColumns.severity.quantity }
  package static var incidentTurn: Quantity { Core.words.incidentColumns.incidentTurn.quantity }
  package static var culprit: Quantity { Core.words.incidentColumns.culprit.quantity }
  package static var flag: Quantity { Core.words.incidentColumns.flag.quantity }
  package static var named: Quantity { Core.words.incidentColumns.named.quantity }
  package static var publicNumber: Quantity { Core.words.incidentColumns.publicNumber.quantity }
  package static var traceIncident: Quantity { Core.words.traceColumns.traceIncident.quantity }
  package static var pointsAt: Quantity { Core.words.traceColumns.pointsAt.quantity }
  package static var traceWeight: Quantity { Core.words.traceColumns.traceWeight.quantity }
  package static var traceSort: Quantity { Core.words.traceColumns.traceSort.quantity }
  package static var planted: Quantity { Core.words.traceColumns.planted.quantity }
  package static var shownTurn: Quantity { Core.words.traceColumns.shownTurn.quantity }
  package static var offered: Quantity { Core.words.traceColumns.offered.quantity }
  package static var dossierHolder: Quantity { Core.words.dossierColumns.dossierHolder.quantity }
  package static var dossierIncident: Quantity {
    Core.words.dossierColumns.dossierIncident.quantity
  }
  package static var belief: Quantity { Core.words.dossierColumns.belief.quantity }
  package static var respondedTurn: Quantity { Core.words.dossierColumns.respondedTurn.quantity }
  package static var footholdHolder: Quantity { Core.words.footholdColumns.footholdHolder.quantity }
  package static var footholdAsset: Quantity { Core.words.footholdColumns.footholdAsset.quantity }
  package static var footholdKind: Quantity { Core.words.footholdColumns.footholdKind.quantity }
  package static var footholdFlag: Quantity { Core.words.footholdColumns.footholdFlag.quantity }
  package static var footholdSince: Quantity { Core.words.footholdColumns.footholdSince.quantity }
  package static var footholdActive: Quantity { Core.words.footholdColumns.footholdActive.quantity }
  package static var accuser: Quantity { Core.words.accusationColumns.accuser.quantity }
  package static var accused: Quantity { Core.words.accusationColumns.accused.quantity }
  package static var accusedOf: Quantity { Core.words.accusationColumns.accusedOf.quantity }
  package static var saidWord: Quantity { Core.words.accusationColumns.saidWord.quantity }
  package static var way: Quantity { Core.words.accusationColumns.way.quantity }
  package static var asked: Quantity { Core.words.accusationColumns.asked.quantity }
  package static var shownWeight: Quantity { Core.words.accusationColumns.shownWeight.quantity }
  package static var answer: Quantity { Core.words.accusationColumns.answer.quantity }
  package static var verdict: Quantity { Core.words.accusationColumns.verdict.quantity }
  package static var partner: Quantity { Core.words.accusationColumns.partner.quantity }
  package static var accusedTurn: Quantity { Core.words.accusationColumns.accusedTurn.quantity }
  package static var exposedWrong: Quantity { Core.words.accusationColumns.exposedWrong.quantity }
  package static var proposalForum: Quantity { Core.words.proposalColumns.proposalForum.quantity }
  package static var lead: Quantity { Core.words.proposalColumns.lead.quantity }
  package static var tier: Quantity { Core.words.proposalColumns.tier.quantity }
  package static var proposalStatus: Quantity { Core.words.proposalColumns.proposalStatus.quantity }
  package static var proposalTurn: Quantity { Core.words.proposalColumns.proposalTurn.quantity }
  package static var proposalTitle: Quantity { Core.words.proposalColumns.proposalTitle.quantity }
  package static var definitions: Quantity { Core.words.proposalColumns.definitions.quantity }
  package static var heldBack: Quantity { Core.words.proposalColumns.heldBack.quantity }
  package static var readings: Quantity { Core.words.proposalColumns.readings.quantity }
  package static var stance: Quantity { Core.words.proposalColumns.stance.quantity }
  package static var lobbied: Quantity { Core.words.proposalColumns.lobbied.quantity }
  package static var ballot: Quantity { Core.words.proposalColumns.ballot.quantity }
  package static var clauseProposal: Quantity { Core.words.clauseColumns.clauseProposal.quantity }
  package static var clauseMeasure: Quantity { Core.words.clauseColumns.clauseMeasure.quantity }
  package static var dropped: Quantity { Core.words.clauseColumns.dropped.quantity }
  package static var softened: Quantity { Core.words.clauseColumns.softened.quantity }
  package static var reserved: Quantity { Core.words.clauseColumns.reserved.quantity }
  package static var agreementProposal: Quantity {
    Core.words.agreementColumns.agreementProposal.quantity
  }
  package static var agreementTurn: Quantity { Core.words.agreementColumns.agreementTurn.quantity }
  package static var inForce: Quantity { Core.words.agreementColumns.inForce.quantity }
  package static var due: Quantity { Core.words.agreementColumns.due.quantity }
  package static var standing: Quantity { Core.words.agreementColumns.standing.quantity }
  package static var paid: Quantity { Core.words.agreementColumns.paid.quantity }
  package static var fulfilledTurn: Quantity { Core.words.agreementColumns.fulfilledTurn.quantity }
  package static var inspections: Quantity { Core.words.agreementColumns.inspections.quantity }
  package static var reputation: Quantity { Core.words.agreementColumns.reputation.quantity }
  package static var firedTurn: Quantity { Core.words.gameColumns.firedTurn.quantity }
  package static var objectiveSeat: Quantity { Core.words.gameColumns.objectiveSeat.quantity }
  package static var objectiveMet: Quantity { Core.words.gameColumns.objectiveMet.quantity }
  package static var learned: Quantity { Core.words.gameColumns.learned.quantity }
  package static var skippedTurn: Quantity { Core.words.gameColumns.skippedTurn.quantity }
  package static var measureForums: Quantity { Core.words.measureColumns.measureForums.quantity }
  package static var definesIn: Quantity { Core.words.proposalColumns.definesIn.quantity }
  package static var stoodStill: Quantity { Core.words.agreementColumns.stoodStill.quantity }
  package static var reputationTurn: Quantity {
    Core.words.agreementColumns.reputationTurn.quantity
  }
  package static var namedAnswer: Quantity { Core.words.incidentColumns.namedAnswer.quantity }
  package static var traceCorrection: Quantity { Core.words.traceColumns.traceCorrection.quantity }
  package static var homeBefore: Quantity { Core.words.proposalColumns.homeBefore.quantity }
  package static var chargeNumber: Quantity { Core.words.accusationColumns.chargeNumber.quantity }
  package static var timesWrong: Quantity { Core.words.actorColumns.timesWrong.quantity }
  package static var inReply: Quantity { Core.words.accusationColumns.inReply.quantity }
  package static var responsesGiven: Quantity { Core.words.dossierColumns.responsesGiven.quantity }
}
