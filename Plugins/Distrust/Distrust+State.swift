import ParleyRules

/// The state that Distrust adds: what stands behind trust, gestures that stand, and open lines.
struct DistrustState: Sendable {
  /// How far the first trusts the second, in thousandths: the core's, which Distrust takes over.
  let trust: Column<Pair<Actor, Actor>, Int32> = .trust
  /// Good acts remembered of another, in thousandths; 0 with `beta` 0 while the ledger is
  /// unopened.
  let alpha: Column<Pair<Actor, Actor>, Int32>
  /// Bad acts remembered of another, weighted, in thousandths.
  let beta: Column<Pair<Actor, Actor>, Int32>
  /// The turn in which the pair's ledger was booked last.
  let booked: Column<Pair<Actor, Actor>, Int32>
  /// The last thing booked was bad, and nobody has said sorry.
  let sore: Column<Pair<Actor, Actor>, Bool>
  /// Good acts that wait to be booked, in thousandths of an act.
  let good: Column<Pair<Actor, Actor>, Int32>
  /// Bad acts that wait to be booked, in thousandths of an act.
  let bad: Column<Pair<Actor, Actor>, Int32>
  /// What moved the pair's trust since its holder was last told: a tally of causes.
  let causes: Column<Pair<Actor, Actor>, Int32>
  /// What the other chose to do to the holder and is not booked yet: a tally of causes.
  let affront: Column<Pair<Actor, Actor>, Int32>
  /// The word of which the holder was told last, by its rung; 0 where nothing moved since.
  let before: Column<Pair<Actor, Actor>, Int32>
  /// Turns for which a gesture of the first to the second still stands.
  let offer: Column<Pair<Actor, Actor>, Int32>
  /// The turn in which the first opened a hotline to the second; 0 for none.
  let line: Column<Pair<Actor, Actor>, Int32>
  /// What shook promises between two.
  let shocks: ShockState
  /// How many entries wait in an actor's ledgers.
  let waiting: Column<Actor, Int32>
  /// Whom the holder of a dossier has blamed.
  let blamed: Column<Dossier, Ref<Actor>?>
  /// What a party's record under an agreement was last taken for.
  let credited: Column<Pair<Agreement, Actor>, Reputation>

  init(_ setup: inout Setup) {
    setup.own(trust)
    setup.field("trust", nil, fills: trust, as: .map)
    let acts: ClosedRange<Int32> = 0...2_000_000
    alpha = setup.column(
      "distrust.alpha", Text("good acts remembered", nl: "goede daden in herinnering"),
      unit: .share, range: acts, sight: .own)
    beta = setup.column(
      "distrust.beta", Text("bad acts remembered", nl: "slechte daden in herinnering"),
      unit: .share, range: acts, sight: .own)
    booked = setup.column(
      "distrust.booked", Text("last booked", nl: "laatst geboekt"), unit: .turns, range: 0...400,
      sight: .own)
    sore = setup.column("distrust.sore", Text("sore", nl: "gekrenkt"), sight: .own)
    good = setup.column(
      "distrust.good", Text("good acts to book", nl: "te boeken goede daden"), unit: .share,
      range: acts, sight: .hidden)
    bad = setup.column(
      "distrust.bad", Text("bad acts to book", nl: "te boeken slechte daden"), unit: .share,
      range: acts, sight: .hidden)
    causes = setup.column(
      "distrust.causes", Text("what moved trust", nl: "wat vertrouwen bewoog"), unit: .count,
      range: TrustCause.tallies, sight: .hidden)
    affront = setup.column(
      "distrust.affront", Text("done on purpose", nl: "met opzet gedaan"), unit: .count,
      range: TrustCause.tallies, sight: .hidden)
    before = setup.column(
      "distrust.before", Text("word told last", nl: "laatst gemeld woord"), unit: .count,
      range: 0...TrustWord.good.rung, sight: .hidden)
    offer = setup.column(
      "distrust.offer", Text("a gesture stands", nl: "een gebaar staat open"), unit: .turns,
      range: 0...8, sight: .own)
    line = setup.column(
      "distrust.line", Text("hotline since", nl: "hotline sinds"), unit: .turns, range: 0...400,
      sight: .open)
    shocks = ShockState(&setup)
    waiting = setup.column(
      "distrust.waiting", Text("entries to book", nl: "te boeken posten"), unit: .count,
      range: 0...1_000_000, sight: .hidden)
    blamed = setup.column("distrust.blamed", Text("blamed", nl: "schuldig geacht"), sight: .own)
    credited = setup.column(
      "distrust.credited", Text("record as booked", nl: "reputatie zoals geboekt"),
      sight: .hidden)
  }

  /// Whether a hotline stands between two, whoever opened it.
  func hasLine(between a: Ref<Actor>?, and b: Ref<Actor>?, in lens: Lens) -> Bool {
    lens[line, a, toward: b] > 0 || lens[line, b, toward: a] > 0
  }
}

/// What shook promises between two, as each of them keeps it.
struct ShockState: Sendable {
  /// What fell between the two from outside and is not booked yet, by its size.
  let waiting: Column<Pair<Actor, Actor>, Int32>
  /// The size of the last shock that shook promises between the two.
  let size: Column<Pair<Actor, Actor>, Int32>
  /// The turn of that shock; 0 for none.
  let turn: Column<Pair<Actor, Actor>, Int32>

  init(_ setup: inout Setup) {
    let sizes: ClosedRange<Int32> = 0...99
    waiting = setup.column(
      "distrust.jolt", Text("shocks to book", nl: "te boeken schokken"), unit: .count,
      range: sizes, sight: .hidden)
    size = setup.column(
      "distrust.shaken", Text("shaken by", nl: "geschokt door"), unit: .count, range: sizes,
      sight: .own)
    turn = setup.column(
      "distrust.shaken-in", Text("shaken in", nl: "geschokt in"), unit: .turns, range: 0...400,
      sight: .own)
  }
}
