import ParleyRules

/// What third parties that believe a charge do of the response it asks for.
struct Followers {
  /// However many follow, an accused feels no more than two of them (designer's judgement).
  private static let most: Int32 = 2

  let out: Adjudication
  let charge: Charge

  private var lens: Lens { out.lens }

  /// Each of those who believe it decides; what they do together falls on the accused.
  func act(among believers: [Ref<Actor>]) {
    let response = lens[.asked, charge.accusation]
    guard response != .none else { return }
    let followers = Int32(believers.filter(follows).count)
    if followers > 0 { press(response, weighing: min(followers, Followers.most)) }
    out.tell(
      Happenings.chargeFollowed(
        charge.accuser, charge.accused, charge.incident, response, followers), to: .everybody)
  }

  private func follows(_ reader: Ref<Actor>) -> Bool {
    let key = lens.key(of: charge.accusation)
    let about = lens.key(of: reader).with(key)
    let causes = [
      out.key(of: Questions.verdict, about: key), out.key(of: Questions.believe, about: about),
    ]
    return out.ask(Questions.follow(reader, charge.accusation), key: about, causes: causes)
  }

  /// Words of others cost standing at home, once; their sanctions cost budget, each; an indictment that others take up
  /// costs both (designer's judgement).
  private func press(_ response: Response, weighing weight: Int32) {
    switch response {
    case .none, .countermeasure: break
    case .statement, .demarche: take(1, of: .capital)
    case .sanction: take(weight, of: .budget)
    case .indictment:
      take(1, of: .capital)
      take(1, of: .budget)
    }
  }

  private func take(_ amount: Int32, of means: Means) {
    out.give(-amount, of: means, to: charge.accused, because: .followed)
  }
}
