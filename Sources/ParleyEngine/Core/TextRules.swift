import ParleyRules

/// Texts from draft to vote: proposing, sponsoring, amending, defining, reserving, lobbying, and
/// the count.
public struct TextRules: Module {
  public static let id = "core.texts"
  public static let title = Text("Texts", nl: "Teksten")
  public static let summary = Text(
    "A text is tabled, worked on in public and voted by the rule of its forum.",
    nl:
      "Een tekst wordt ingediend, in het openbaar bewerkt en volgens de forumregel beslist."
  )

  /// Takes over the orders of the floor that work on a text, and weighs mandate and vote.
  public init(_ setup: inout Setup) {
    setup.resolves(
      Verbs.propose.number, Verbs.sponsor.number, Verbs.amend.number, Verbs.define.number,
      Verbs.reserve.number, Verbs.lobby.number, Verbs.withdraw.number, Verbs.hold.number)
    setup.weighs(.mandate, .vote)
    setup.responds(to: .textAmended, .termDefined)
    setup.advances(.open, .tally)
    setup.reviews()
  }

  /// A vote is taken on a text that comes to one on this floor, and on no other: it would be counted
  /// on a text that its voter had not seen.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    guard order.verb == Verbs.vote.number else { return nil }
    let (text, ballot) = Verbs.vote(order)
    if ballot == .no, view[.stance, text, toward: view.actor] == Stance.lead.rawValue {
      return .ownText(text)
    }
    return switch Docket.course(of: text, view) {
    case .vote: nil
    case .reading: .firstReading
    case .waiting: .olderTextsFirst
    case .heldBack: .heldBack
    }
  }

  /// Carries out the orders that work on a text; votes wait for the count.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.propose.number: propose(order, lens, out)
    case Verbs.sponsor.number: sponsor(order, lens, out)
    case Verbs.amend.number: amend(order, lens, out)
    case Verbs.define.number: define(order, lens, out)
    case Verbs.reserve.number: reserve(order, lens, out)
    case Verbs.lobby.number: lobby(order, lens, out)
    case Verbs.withdraw.number: withdraw(order, lens, out)
    case Verbs.hold.number: hold(order, lens, out)
    default: break
    }
  }

  /// Blocs under a text that was changed think again.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    reconsider(after: happening, lens, out)
  }

  /// Weighs home's mandate for a text, and what the forum adds to a bloc's vote.
  public func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    switch question {
    case .mandate: Self.weighMandate(of: subject.a, on: subject.b, lens, &odds)
    case .vote: Self.weighVote(of: subject.a, on: subject.b, lens, &odds)
    default: break
    }
  }

  /// Lays out the docket as a turn opens, and counts votes as the floor closes, not in the silent turns.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .open: layOutDockets(lens, out)
    case .tally where lens[.turn] <= lens[.lastTurn]:
      // Nobody sits down in the silent turns, so nothing is put to the vote in them.
      for forum in lens.rows(.forum) { tally(forum, lens, out) }
    default: break
    }
  }

  /// What was tabled on the last floor stands on the docket of this turn.
  private func layOutDockets(_ lens: Lens, _ out: Adjudication) {
    for text in lens.rows(.proposal)
    where lens[.proposalStatus, text] == ProposalStatus.tabled.rawValue {
      out.set(.proposalStatus, text, ProposalStatus.docket)
    }
  }
}

extension Refusal {
  /// A lead that no longer wants its text has a way out that costs the room no vote.
  static func ownText(_ text: Row) -> Refusal {
    Refusal(
      "own-text",
      Text(
        "Your own name stands first under {0}: `withdraw` takes it back, `abstain` keeps silent.",
        nl: "Uw eigen naam staat als eerste onder {0}: `trek-in` trekt de tekst in, met "
          + "`onthouding` zwijgt u."),
      .row(.proposal, text))
  }
  static let firstReading = Refusal(
    "first-reading",
    Text(
      "First reading: no vote this turn. A vote counts on the floor where the text comes to one.",
      nl: "Eerste lezing: deze beurt geen stemming. Een stem telt pas als erover wordt gestemd."))
  static let olderTextsFirst = Refusal(
    "older-texts-first",
    Text(
      "Older texts go first: no vote on that one this turn.",
      nl: "Oudere teksten gaan voor: over deze wordt deze beurt niet gestemd."))
  static let heldBack = Refusal(
    "held-back",
    Text(
      "Its lead keeps it off the vote; there is no vote on it until the lead lets it go.",
      nl: "De indiener houdt hem aan; er wordt pas gestemd als de indiener hem loslaat."))
}
