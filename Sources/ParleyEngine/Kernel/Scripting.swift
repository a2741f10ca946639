import ParleyRules

/// Reads what a campaign says of a happening as numbers of this game.
struct Scripting {
  private let truth: Lens
  private let setting: Setting

  init(_ game: Game) { (truth, setting) = (game.truth, game.setting) }

  /// The incident that an inject brought; `nil` before it has.
  func incident(of inject: String) -> Ref<Incident>? {
    guard let row = setting.names.row(.inject, inject),
      let effects = setting.campaign.injects.first(where: { $0.id == inject })?.effects,
      let n = effects.firstIndex(where: \.isIncident)
    else { return nil }
    let released = truth.key(of: Ref<Inject>(row))
    return truth.find(Incident.self, Incident.key(broughtAboutBy: released, n: n))
  }

  /// The arguments in their places, `nil` where nothing is said of one; `nil` in all where what is said of one is not
  /// there.
  func codes(of scripted: Scripted) -> [Int32?]? {
    guard let kind = setting.roster.vocabulary.happening(named: scripted.what) else { return nil }
    var codes: [Int32?] = []
    for argument in setting.roster.vocabulary[kind].arguments {
      guard let said = scripted.particulars.first(where: { $0.name == argument.name }) else {
        codes.append(nil)
        continue
      }
      guard let code = code(of: said.value, argument.unit) else { return nil }
      codes.append(code)
    }
    return codes
  }

  private func code(of value: Scripted.Value, _ unit: Unit) -> Int32? {
    switch (value, unit) {
    case (.number(let number), _): number
    case (.thing(let id), .row(let kind)): setting.names.row(kind, id)?.number
    case (.thing, _): nil
    case (.incident(let inject), _): incident(of: inject)?.row.number
    }
  }
}
