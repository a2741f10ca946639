import ParleyRules

/// Other words of injects, for games in which their own would not be true.
extension CampaignLoader {
  /// `presumes:`, what the words take for granted, and `otherwise:`, the words for a game in which it is not so.
  func readWordings(_ item: Item, _ fields: Fields, _ inject: inout Inject) {
    let (presumes, otherwise) = (fields.optional("presumes"), fields.optional("otherwise"))
    inject.presumes = presumes.flatMap { condition($0) }
    note(inject.presumes, disclosedBy: item)
    for entry in otherwise?.list() ?? [] {
      guard let wording = entry.fields({ wording($0, of: inject) }) else { continue }
      note(wording.presumes, disclosedBy: item)
      inject.otherwise.append(wording)
    }
    if let presumes, otherwise == nil, item.entry.isComplete {
      log.warning(
        .sense, "presumes", at: presumes.place,
        Text(
          "nothing is written for a game in which this is not so",
          nl: "er staat niets voor een spel waarin dit niet zo is"),
        hint: Text(
          "add otherwise: [{headline: ..., text: ...}]",
          nl: "voeg otherwise: [{headline: ..., text: ...}] toe"))
    }
    checkWordings(inject, presumes, otherwise)
  }

  private func wording(_ fields: Fields, of inject: Inject) -> Inject.Wording {
    let headline = fields.optional("headline")?.text(limit: CampaignLoader.headline, oneLine: true)
    let text = fields.optional("text")?.text()
    let expects = fields.optional("expects")?.text()
    let presumes = fields.optional("presumes").flatMap { condition($0) }
    let effects = fields.optional("effects")
    return Inject.Wording(
      headline: headline ?? inject.headline, text: text ?? inject.text,
      expects: expects ?? inject.expects, presumes: presumes,
      effects: effects.map { $0.list().compactMap { insteadOf($0, in: inject) } })
  }

  /// What is done instead. An incident stands with the inject itself, so that conditions and evidence find it.
  private func insteadOf(_ item: Item, in inject: Inject) -> Inject.Effect? {
    guard let effect = effect(item, in: inject) else { return nil }
    guard effect.isIncident else { return effect }
    item.refuse(
      .shape, "incident",
      Text(
        "an incident stands among the effects of the inject itself",
        nl: "een incident hoort bij de effecten van de inject zelf"))
    return nil
  }

  /// Words that are never told are a mistake: those after words that always hold.
  private func checkWordings(_ inject: Inject, _ presumes: Item?, _ otherwise: Item?) {
    let written = otherwise?.list() ?? []
    guard presumes == nil || inject.presumes != nil, written.count == inject.otherwise.count else {
      return
    }
    let conditions = inject.wordings.map(\.presumes)
    guard let always = conditions.firstIndex(where: { $0 == nil }), always < written.count else {
      return
    }
    // One that presumes something that could not be read was told already.
    guard always == 0 || written[always - 1].entry["presumes"] == nil else { return }
    written[always].refuse(
      .sense, "never",
      Text(
        "these words never come: those before them presume nothing",
        nl: "deze woorden komen nooit: die ervoor gaan nergens van uit"),
      hint: Text(
        "say what those presume: presumes: {...}", nl: "zeg waar die van uitgaan: presumes: {...}"))
  }
}
