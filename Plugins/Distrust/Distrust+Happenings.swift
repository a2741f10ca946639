import ParleyRules

/// The happenings that Distrust tells. Sealed acts that become public are disclosures; trust in words is told to its
/// holder alone.
struct DistrustHappenings: Sendable {
  /// A small step: from whom, towards whom, and what it consists of.
  let gesture: Happening<Ref<Actor>, Ref<Actor>, GestureKind>
  /// One says sorry to another: from whom, to whom.
  let apology: Happening<Ref<Actor>, Ref<Actor>>
  /// The first opens a direct line to the second.
  let lineOpened: Happening<Ref<Actor>, Ref<Actor>>
  /// The line between two is dead.
  let lineClosed: Happening<Ref<Actor>, Ref<Actor>>
  /// A sponsor takes a text a step down: who, which, and how ambitious it is now.
  let lowered: Happening<Ref<Actor>, Ref<Proposal>, Tier>
  /// A gesture was repaid badly, for its giver: the giver, the other, and by what.
  let exploited: Happening<Ref<Actor>, Ref<Actor>, TrustCause>
  /// Trust fell a word, for its holder, once a turn: the holder, in whom, the word now, and up to three causes.
  let fell: Happening<Ref<Actor>, Ref<Actor>, TrustWord, TrustCause?, TrustCause?, TrustCause?>
  /// Trust grew a word: the same.
  let rose: Happening<Ref<Actor>, Ref<Actor>, TrustWord, TrustCause?, TrustCause?, TrustCause?>

  init(_ setup: inout Setup) {
    gesture = setup.happening(
      "distrust.gesture", by: "kind", of: "from", "to", "kind", is: [.disclosure, .headline],
      says: Self.step(of:))
    apology = setup.happening(
      "distrust.apology", of: "from", "to", is: [.disclosure, .headline],
      says: Text(
        "{from} {from|apologises|apologise} to {to}.",
        nl: "{from} {from|biedt|bieden} {to} excuses aan."))
    lineOpened = setup.happening(
      "distrust.line-opened", of: "a", "b", is: [.disclosure, .headline],
      says: Text(
        "{a} {a|opens|open} a hotline with {b}.",
        nl: "{a} {a|opent|openen} een hotline met {b}."))
    lineClosed = setup.happening(
      "distrust.line-closed", of: "a", "b", is: [.disclosure, .headline],
      says: Text(
        "The hotline between {a} and {b} is dead.",
        nl: "De hotline tussen {a} en {b} is verbroken."))
    lowered = setup.happening(
      "distrust.lowered", of: "actor", "proposal", "tier", is: .headline,
      says: Text(
        "{actor} {actor|takes|take} {proposal} a step down: it is now {tier}.",
        nl: "{actor} {actor|brengt|brengen} {proposal} een trede omlaag: de tekst is nu {tier}."))
    exploited = setup.happening(
      "distrust.exploited", of: "giver", "other", "cause",
      says: Text(
        "{other} repaid your gesture badly ({cause}); at home you look naive.",
        nl: "{other} {other|gaf|gaven} u stank voor dank ({cause}); thuis vindt men u naïef."))
    fell = setup.happening(
      "distrust.fell", by: "word", of: "holder", "whom", "word", "because", "second", "third",
      says: Self.fall(to:))
    rose = setup.happening(
      "distrust.rose", by: "word", of: "holder", "whom", "word", "because", "second", "third",
      says: Self.rise(to:))
  }

  private static func step(of kind: GestureKind) -> Text {
    switch kind {
    case .notice:
      Text(
        "{from} {from|makes|make} a gesture to {to}: a step announced in advance.",
        nl: "{from} {from|maakt|maken} een gebaar naar {to}: een vooraf aangekondigde stap.")
    case .observers:
      Text(
        "{from} {from|makes|make} a gesture to {to}: observers are invited.",
        nl: "{from} {from|maakt|maken} een gebaar naar {to}: waarnemers zijn welkom.")
    }
  }

  private static func fall(to word: TrustWord) -> Text {
    Text(
      "Your trust in {whom} fell; \(word.standing.english): {because}, {second}, {third}.",
      nl:
        "Uw vertrouwen in {whom} is gedaald; \(word.standing.dutch): {because}, {second}, {third}."
    )
  }

  private static func rise(to word: TrustWord) -> Text {
    Text(
      "Your trust in {whom} grew; \(word.standing.english): {because}, {second}, {third}.",
      nl:
        "Uw vertrouwen in {whom} is gegroeid; \(word.standing.dutch): {because}, {second}, {third}."
    )
  }
}
