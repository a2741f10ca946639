import ParleyRules

/// What actors have to spend as a turn opens: income, less the upkeep of standing collection; a point of capital where
/// some was spent.
struct Accounts {
  /// Capital a turn (`play.md` section 3, designer's judgement).
  static let capital: Int32 = 1
  /// Where calm stops giving it back: what everybody starts with. Credit at home that was spent comes
  /// back by itself; more has to be earned by an adoption, a charge that is believed, a word kept
  /// (designer's judgement: at a point a turn without end nobody ever had to choose).
  static let credit: Int32 = 5
  /// The most budget that is kept (`play.md` section 3, designer's judgement).
  static let bank: Int32 = 10

  let out: Adjudication

  /// What an actor starts with is what it has in the first turn, so nothing is paid then.
  func settle() {
    guard out.lens[.turn] > 1 else { return }
    for actor in out.lens.actors { pay(to: actor) }
  }

  private func pay(to actor: Ref<Actor>) {
    let income = out.lens[.income, actor]
    let sum = out.lens[.budget, actor] + income
    let means = min(sum, Accounts.bank)
    let upkeep = Footholds(out: out).keepUp(for: actor, means: means)
    out.give(income, of: .budget, to: actor, because: .income)
    // The bank is full before anything is paid from it.
    out.give(means - sum, of: .budget, to: actor, because: .beyondRange)
    out.give(-upkeep, of: .budget, to: actor, because: .collectionKept)
    if out.lens[.capital, actor] < Accounts.credit {
      out.give(Accounts.capital, of: .capital, to: actor, because: .capitalOfTurn)
    }
  }
}
