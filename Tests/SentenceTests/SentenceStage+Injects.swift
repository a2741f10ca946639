import ParleyRules

@testable import ParleyConsole

/// What the pages of injects say: each effect, and each condition with its opposite, with as much named as may be
/// and as little.
extension SentenceStage {
  func injects() -> [Told] {
    let phrasing = Phrasing(Scene(session.view(of: .everybody), in: .english, isWhite: true))
    let casts = SentenceStage.casts.map { ($0.name, $0.actors, $0.count) }
    let effects = (0..<SentenceStage.effects("a", "b", "c", 1).count).flatMap { place in
      casts.flatMap { name, actors, count -> [Told] in
        let (id, effect) = SentenceStage.effects(actors[0], actors[1], actors[2], count)[place]
        return told("effect \(id)", name, EffectSentences(phrasing).sentence(effect))
      }
    }
    let conditions = (0..<SentenceStage.conditions("a", "b", 1).count).flatMap { place in
      casts.flatMap { name, actors, count -> [Told] in
        let (id, condition) = SentenceStage.conditions(actors[0], actors[1], count)[place]
        return [true, false].flatMap { isHeld in
          Conditions(phrasing).lines(condition, isHeld: isHeld)
            .flatMap { told("condition \(id)", name, $0) }
        }
      }
    }
    var isTold: Set<String> = []
    // A sentence that names nobody is the same in every cast.
    return (effects + conditions).filter {
      isTold.insert($0.id + $0.language.rawValue + $0.sentence).inserted
    }
  }

  private func told(_ id: String, _ cast: String, _ text: Text) -> [Told] {
    Language.allCases.map { language in
      // How far a part stands to the right is seen on the page.
      let sentence = String(text[language].drop { $0 == " " })
      return Told(id: id, cast: cast, language: language, sentence: sentence)
    }
  }

  private static func effects(
    _ a: String, _ b: String, _ c: String, _ count: Int32
  ) -> [(id: String, effect: Inject.Effect)] {
    func incident(_ flag: String?, _ isNamed: Bool) -> Inject.Effect {
      .incident(
        .init(
          of: .espionage, by: a, at: "nl-banks", severity: count, flag: flag, isNamed: isNamed))
    }
    func add(_ quantity: String, _ value: Int32) -> Inject.Effect {
      .add(quantity: quantity, of: .only([a]), value: value)
    }
    func exhibit(by publisher: String?) -> Inject.Effect {
      .evidence(
        Inject.Exhibit(of: "crimea", pointsAt: a, sort: .hours, weight: 1386, by: publisher))
    }
    return [
      ("incident", incident(nil, false)), ("incident, planted", incident(c, false)),
      ("incident, plain", incident(nil, true)), ("incident, planted and plain", incident(c, true)),
      (
        "incident, for another",
        .incident(.init(of: .espionage, by: a, behind: b, at: "nl-banks", severity: count))
      ),
      ("shock", .shock(between: a, and: b, size: count)), ("gesture", .gesture(from: a, to: b)),
      ("clear", .clear(accusedBy: a)), ("add, a count", add("actor.capital", count)),
      ("add, a count less", add("actor.capital", -count)),
      ("add, a share", add("actor.strikes", count * 10)),
      ("add, a share less", add("actor.strikes", -count * 125)),
      (
        "add, several",
        .add(quantity: "trust", of: .only([a, b]), toward: .only([c]), value: -count * 50)
      ), ("add, all", .add(quantity: "actor.hurt", of: .all, value: count)),
      (
        "add, forums",
        .add(quantity: "forum.chairs", of: .all, toward: .only([a]), value: count)
      ), ("evidence", exhibit(by: nil)), ("evidence, published", exhibit(by: b)),
      (
        "tell",
        .tell(Scripted("good-act", [.init("from", .thing(a)), .init("to", .thing(b))]))
      ),
      (
        "propose",
        .propose(
          lead: a, forum: "osce", tier: .legal, clauses: ["osce-8", "osce-3"],
          title: Text("First set", nl: "Eerste reeks"))
      ),
    ]
  }

  private static func conditions(
    _ a: String, _ b: String, _ count: Int32
  ) -> [(id: String, condition: Condition)] {
    texts(a) + deeds(a, b, count) + [
      ("turn", .turn(count)), ("named", .named("dutch-banks")),
      (
        "happened",
        .happened(
          Scripted("good-act", [.init("from", .thing(a)), .init("to", .thing(b))]), times: count)
      ), ("happened, to anybody", .happened(Scripted("shock", [.init("a", .thing(a))]), times: 1)),
      ("fired", .fired("crimea")), ("learned", .learned("ask-why")),
      ("level, at least", level("actor.capital", a, nil, 5, nil)),
      ("level, at most", level("trust", a, b, nil, 300)),
      ("level, between", level("actor.hurt", a, nil, 2, 4)),
      ("all", .all([.turn(count), .any([.fired("crimea"), .wrong(by: a)])])),
      ("any", .any([.turn(count), .not(.all([.fired("crimea"), .wrong(by: a)]))])),
    ]
  }

  private static func level(
    _ quantity: String, _ of: String, _ toward: String?, _ low: Int32?, _ high: Int32?
  ) -> Condition {
    .level(quantity: quantity, of: of, toward: toward, atLeast: low, atMost: high)
  }

  private static func texts(_ a: String) -> [(id: String, condition: Condition)] {
    [
      ("adopted", .adopted(measure: "osce-8", forum: "osce", lead: a, tier: .political)),
      (
        "adopted, thick",
        .adopted(measure: nil, forum: "osce", lead: nil, tier: nil, strength: .thick)
      ),
      (
        "in-force, kept",
        .inForce(measure: "osce-8", forum: "osce", lead: nil, tier: .political, isKept: true)
      ), ("adopted, a text", .adopted(measure: nil, forum: nil, lead: nil, tier: nil)),
      ("in-force", .inForce(measure: "osce-8", forum: "osce", lead: a, tier: .legal)),
      ("in-force, a text", .inForce(measure: nil, forum: nil, lead: nil, tier: nil)),
      ("carried-out", .carriedOut(seat: a, measure: "osce-8")),
      ("carried-out, anything", .carriedOut(seat: a, measure: nil)),
    ]
  }

  private static func deeds(
    _ a: String, _ b: String, _ count: Int32
  ) -> [(id: String, condition: Condition)] {
    [
      ("ordered", .ordered(seat: a, verb: "message", times: count)),
      ("ordered, anything", .ordered(seat: a, verb: nil, times: count)),
      ("ordered, by anybody", .ordered(seat: nil, verb: nil, times: count)),
      ("accused", .accused(by: a, whom: b, way: .allies)),
      ("accused, by anybody", .accused(by: nil, whom: nil, way: nil)),
      ("believed", .believed(by: a, whom: b)),
      ("believed, by anybody", .believed(by: nil, whom: nil)), ("wrong", .wrong(by: a)),
      ("wrong, anybody", .wrong(by: nil)),
      ("incident", .incident(at: b, kind: .espionage, by: a, severity: count)),
      ("incident, any", .incident(at: nil, kind: nil, by: nil, severity: 0)),
    ]
  }
}
