import ParleyRules

extension DistrustRules {
  /// A name under a text stands beside its lead's: it takes fair trust, and each step short of that weighs against it.
  func weighJoining(_ actor: Row, _ text: Row, _ lens: Lens, _ odds: inout Odds) {
    let lead = lens.row(.lead, text)
    guard lead.exists, lead != actor else { return }
    guard !lens.areOfOneCamp(actor, lead) else { return }
    let short = TrustWord.fair.steps - trustWord(actor, lead, lens).steps
    odds.add(terms.leadTrust, -max(0, short) * lens[parameters.step], about: lead)
  }

  /// A third party's verdict: it listens to the names of those who speak and of the accused, beside
  /// the evidence. Two who speak together are heard by the name it trusts more.
  func weighBelief(_ reader: Row, _ charge: Row, _ lens: Lens, _ odds: inout Odds) {
    let accused = lens.row(.accused, charge)
    let step = lens[parameters.step]
    let speakers = [lens.row(.accuser, charge), lens.row(.partner, charge)]
      .filter { $0.exists && $0 != reader }
      .map { (row: $0, steps: trustWord(reader, $0, lens).steps) }
    if let speaker = speakers.max(by: { $0.steps < $1.steps }) {
      odds.add(terms.speaker, speaker.steps * step, about: speaker.row)
    }
    if accused.exists, accused != reader {
      odds.add(terms.named, -trustWord(reader, accused, lens).steps * step, about: accused)
    }
  }

  /// Home does not like to pay while others are seen not to.
  func weighCarryingOut(_ actor: Row, _ agreement: Row, _ lens: Lens, _ odds: inout Odds) {
    var count: Int32 = 0
    for number in 0..<lens.count(.actor) {
      let other = Row(number)
      guard other != actor, lens.isParty(other, to: agreement),
        lens[.reputation, agreement, toward: other] == Reputation.breach.rawValue
      else { continue }
      count += 1
    }
    guard count > 0 else { return }
    odds.add(
      terms.othersInBreach,
      -min(lens[parameters.reluctanceLimit], count * lens[parameters.reluctance]))
  }

  /// Who is trusted little is sooner told that it broke its word.
  func weighAllegation(_ actor: Row, _ party: Row, _ lens: Lens, _ odds: inout Odds) {
    guard actor != party else { return }
    odds.add(
      terms.partyTrust, -trustWord(actor, party, lens).steps * lens[parameters.step], about: party)
  }

  /// One strikes back at those one thinks ill of, and sooner rings those one can ring.
  func weighRetaliation(_ victim: Row, _ incident: Row, _ lens: Lens, _ odds: inout Odds) {
    guard let dossier = lens.dossier(of: victim, on: incident),
      let prime = primeSuspect(in: dossier, of: victim, lens)
    else { return }
    let suspect = prime.actor
    odds.add(
      terms.suspectTrust, -trustWord(victim, suspect, lens).steps * lens[parameters.step],
      about: suspect)
    if hasLine(victim, suspect, lens) {
      odds.add(terms.lineStands, -lens[parameters.hotlineCalm], about: suspect)
    }
  }

  /// One opens one's books, or admits a thing, to those one trusts.
  func weighReply(
    _ accused: Row, _ charge: Row, _ answer: Answer?, _ lens: Lens, _ odds: inout Odds
  ) {
    guard answer == .admit || answer == .openBooks else { return }
    let speaker = lens.row(.accuser, charge)
    guard speaker.exists, speaker != accused else { return }
    odds.add(
      terms.accuserTrust, trustWord(accused, speaker, lens).steps * lens[parameters.step],
      about: speaker)
  }

  /// Whether a gesture is answered by one.
  func weighReciprocity(_ actor: Row, _ giver: Row, _ lens: Lens, _ odds: inout Odds) {
    odds.add(
      terms.giverTrust, trustWord(actor, giver, lens).steps * lens[parameters.step], about: giver)
  }

  /// The likeliest suspect of a dossier beside its holder, and how likely, in thousandths; `nil`
  /// where nobody is suspected.
  func primeSuspect(in dossier: Row, of holder: Row, _ lens: Lens) -> (actor: Row, share: Int32)? {
    guard let prime = lens.shares(in: dossier).first(where: { $0.suspect != holder }) else {
      return nil
    }
    let whole = UInt64(1) << 32
    return (prime.suspect, Int32(clamping: (UInt64(prime.share) * 1000 + whole / 2) / whole))
  }

  /// Whether a hotline stands between two, whoever opened it.
  func hasLine(_ a: Row, _ b: Row, _ lens: Lens) -> Bool {
    lens[state.line, a, toward: b] > 0 || lens[state.line, b, toward: a] > 0
  }
}
