import ParleyEngine
import ParleyRules

/// An inject as the white cell's MSEL has it: when, for whom, what it says and does, what to look for, where it
/// comes from.
extension Console {
  /// `help snowden-prism`, for the white cell alone: what is not released yet is nobody else's.
  /// - Returns: whether the word names one.
  func tellInject(_ word: String) -> Bool {
    let scene = scene
    guard seat == .white,
      case .one(let code) = scene.meanings(.inject, among: scene.rows(.inject)).exact(word),
      let inject = campaign.injects.first(where: { $0.id == names.id(.inject, Row(code: code)) })
    else { return false }
    let facts = facts(of: inject)
    var answer = Answer(
      "help",
      [
        ("topic", .string(inject.id)), ("headline", .text(inject.headline)),
        ("text", .text(inject.text)),
        ("facts", .object(facts.map { ($0.name, $0.json) })),
      ], page(of: inject, facts))
    answer.indent = 2
    answers.append(answer)
    return true
  }

  /// What the white cell reads before it releases an inject.
  func page(of inject: Inject) -> [Line] { page(of: inject, facts(of: inject)) }

  private func page(of inject: Inject, _ facts: [Fact]) -> [Line] {
    let headline = say(inject.headline.isEmpty ? inject.purpose.word.text : inject.headline)
    let words = say(inject.text).split(separator: "\n").map { Line("  \($0)") }
    return [Line([Span(inject.id, .code), Span("  " + headline)])] + words
      + table(of: facts)
  }

  private func facts(of inject: Inject) -> [Fact] {
    let phrasing = Phrasing(scene)
    let effects = EffectSentences(phrasing)
    let condition = inject.when.map { Conditions(phrasing).lines($0) } ?? []
    return [
      Fact("purpose", Text("purpose", nl: "bedoeling"), inject.purpose.word.text),
      Fact("when", Text("when", nl: "wanneer"), release(of: inject)),
      Fact("condition", Text("condition", nl: "voorwaarde"), list: condition),
      Fact("to", Text("for", nl: "voor"), readers(of: inject, phrasing)),
      Fact(
        "does", Text("does", nl: "doet"), list: effects.sentences(inject.effects)),
      Fact(
        "presumes", Text("presumes", nl: "gaat uit van"),
        list: inject.presumes.map { Conditions(phrasing).lines($0) } ?? []),
      Fact(
        "otherwise", Text("or else", nl: "of anders"),
        list: inject.otherwise.flatMap { lines(of: $0, phrasing) }),
      Fact("needs", Text("needs", nl: "nodig"), title(ofObstacle: inject.needs)),
      Fact("expects", Text("look for", nl: "let op"), inject.expects),
      Fact("source", Text("source", nl: "bron"), Text(same: inject.source)),
    ].filter { !$0.values.isEmpty }
  }

  /// Other words for another game: what is said, what they presume, and what is done instead.
  private func lines(of wording: Inject.Wording, _ phrasing: Phrasing) -> [Text] {
    let said = Text(
      "\(wording.headline.english). \(wording.text.english)",
      nl: "\(wording.headline.dutch). \(wording.text.dutch)")
    let presumed = wording.presumes.map { Conditions(phrasing).lines($0) } ?? []
    let nothing = Text("Nothing is done.", nl: "Er gebeurt niets.")
    let done = wording.effects.map {
      $0.isEmpty ? [nothing] : EffectSentences(phrasing).sentences($0)
    }
    return [said] + presumed + (done ?? [])
  }

  /// When it is released, unless somebody releases it sooner, in a word for a list.
  func moment(of inject: Inject) -> Text {
    if let turn = inject.turn { return Text("turn \(turn)", nl: "beurt \(turn)") }
    switch (inject.when == nil, inject.dated) {
    case (true, let turn?):
      return Text("by hand, from turn \(turn)", nl: "met de hand, vanaf beurt \(turn)")
    case (true, nil): return Text("by hand", nl: "met de hand")
    case (false, _): return Text("on condition", nl: "op voorwaarde")
    }
  }

  /// The same on its page, which has the condition below it.
  private func release(of inject: Inject) -> Text {
    inject.turn == nil && inject.when != nil
      ? Text(
        "at the start of the first turn in which its condition holds",
        nl: "aan het begin van de eerste beurt waarin aan de voorwaarde is voldaan")
      : moment(of: inject)
  }

  private func readers(of inject: Inject, _ phrasing: Phrasing) -> Text {
    inject.to.map { phrasing.listed(.actor, $0) } ?? Text("everybody", nl: "iedereen")
  }

  private func title(ofObstacle id: String?) -> Text {
    guard let id else { return "" }
    return session.setting.roster.obstacle(id)?.title ?? Text(same: id)
  }
}
