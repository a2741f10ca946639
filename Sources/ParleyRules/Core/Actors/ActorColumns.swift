/// What is kept of actors.
struct ActorColumns: Sendable {
  let actorKind: Column<Actor, ActorKind>
  let camp: Column<Actor, Int32>
  let seated: Column<Actor, Bool>
  let champion: Column<Actor, Bool>
  let income: Column<Actor, Int32>
  let budget: Column<Actor, Int32>
  let capital: Column<Actor, Int32>
  let hurt: Column<Actor, Int32>
  let attack: Column<Actor, Int32>
  let defence: Column<Actor, Int32>
  let forensics: Column<Actor, Int32>
  let trust: Column<Pair<Actor, Actor>, Int32>
  let given: Column<Pair<Actor, OrderWord>, Int32>
  let timesWrong: Column<Actor, Int32>
  let shaken: Column<Pair<Actor, Actor>, Int32>
  let extraOrders: Column<Actor, Int32>
  let extraFloorMoves: Column<Actor, Int32>

  init(_ setup: inout Setup) {
    actorKind = setup.column("actor.kind", Text("kind", nl: "soort"), sight: .open)
    camp = setup.column(
      "actor.camp", Text("camp", nl: "kamp"), unit: .group, range: 0...120, sight: .open)
    seated = setup.column("actor.seated", Text("seated", nl: "bezet"), sight: .open)
    champion = setup.column(
      "actor.champion", Text("champion of norms", nl: "voorvechter van normen"), sight: .open)
    income = setup.column(
      "actor.income", Text("income", nl: "inkomen"), unit: .money, range: 0...20, neutral: 4,
      sight: .own)
    budget = setup.column(
      "actor.budget", Text("budget", nl: "budget"), unit: .money, range: 0...10, neutral: 4,
      sight: .own)
    capital = setup.column(
      "actor.capital", Text("political capital", nl: "politiek kapitaal"), unit: .count,
      range: 0...10, neutral: 5, sight: .own)
    hurt = setup.column(
      "actor.hurt", Text("hurt", nl: "onvrede"), unit: .level, range: 0...10, sight: .own)
    attack = setup.column(
      "actor.attack", Text("attack skill", nl: "aanvalsvaardigheid"), unit: .level, range: 0...5,
      neutral: 2, sight: .own)
    defence = setup.column(
      "actor.defence", Text("defence skill", nl: "verdedigingsvaardigheid"), unit: .level,
      range: 0...5, neutral: 2, sight: .own)
    forensics = setup.column(
      "actor.forensics", Text("forensic skill", nl: "forensische vaardigheid"), unit: .level,
      range: 0...5, neutral: 1, sight: .own)
    trust = setup.column(
      "trust", Text("trust", nl: "vertrouwen"), unit: .share, range: 0...1000, neutral: 450,
      sight: .own)
    given = setup.column(
      "actor.given", Text("orders given", nl: "gegeven opdrachten"), unit: .count, range: 0...9999,
      sight: .own)
    timesWrong = setup.column(
      "actor.found-wrong", Text("times found wrong", nl: "keren dat het ongelijk bleek"),
      unit: .count, range: 0...99, sight: .open)
    shaken = setup.column(
      "actor.shaken", Text("blow to relations", nl: "klap voor de betrekkingen"), unit: .level,
      range: 0...9, sight: .open)
    extraOrders = setup.column(
      "actor.extra-orders",
      Text("orders more or fewer a turn", nl: "opdrachten meer of minder per beurt"),
      unit: .count, range: -9...9, sight: .open)
    extraFloorMoves = setup.column(
      "actor.extra-floor-moves",
      Text(
        "free floor moves more or fewer a turn",
        nl: "kosteloze vergaderzetten meer of minder per beurt"),
      unit: .count, range: -1...9, sight: .open)
  }
}

extension Column where Of == Actor, Value == ActorKind {
  /// What an actor is: `ActorKind`.
  public static var actorKind: Self { Core.words.actorColumns.actorKind }
}

extension Column where Of == Actor, Value == Int32 {
  /// How often an actor was found wrong before everybody, in public accusations.
  public static var timesWrong: Self { Core.words.actorColumns.timesWrong }
  /// Actors of one camp bear the same number; 0 is no camp.
  public static var camp: Self { Core.words.actorColumns.camp }
  /// Budget a turn: great power 6, state 4, company 3, NGO 2 (`play.md` section 3, designer's judgement).
  public static var income: Self { Core.words.actorColumns.income }
  /// What can be spent; at most 10 are kept.
  public static var budget: Self { Core.words.actorColumns.budget }
  /// Standing at home, 0 to 10.
  public static var capital: Self { Core.words.actorColumns.capital }
  /// How much the present state of affairs hurts, 0 calm to 10.
  public static var hurt: Self { Core.words.actorColumns.hurt }
  /// Skill in operations, 0 to 5.
  public static var attack: Self { Core.words.actorColumns.attack }
  /// Skill in keeping others out, 0 to 5.
  public static var defence: Self { Core.words.actorColumns.defence }
  /// Sealed orders that a seat may give a turn beyond what the campaign allows; fewer where it is below 0. It stays
  /// until somebody adds the opposite.
  public static var extraOrders: Self { Core.words.actorColumns.extraOrders }
  /// Moves a turn that a seat makes on the floor without paying capital, beyond the one that is free; at -1 none is. It
  /// stays until somebody adds the opposite.
  public static var extraFloorMoves: Self { Core.words.actorColumns.extraFloorMoves }
  /// Skill in reading traces; from 2 an investigation finds two.
  public static var forensics: Self { Core.words.actorColumns.forensics }
}

extension Column where Of == Actor, Value == Bool {
  /// Played by a team.
  public static var seated: Self { Core.words.actorColumns.seated }
  /// Speaks for norms in public.
  public static var champion: Self { Core.words.actorColumns.champion }
}

extension Column where Of == Pair<Actor, Actor>, Value == Int32 {
  /// Directed trust of the first in the second, 0 to 1; .45 (wary) where nobody says otherwise.
  public static var trust: Self { Core.words.actorColumns.trust }
  /// What is left of the blows that geopolitics dealt relations between two, felt both ways: their sizes, less one a turn.
  public static var shaken: Self { Core.words.actorColumns.shaken }
}

extension Column where Of == Pair<Actor, OrderWord>, Value == Int32 {
  /// How often an actor gave an order of a verb; a vote counts once its floor has closed.
  public static var given: Self { Core.words.actorColumns.given }
}
