import ParleyRules

/// What third parties that believe a charge do of the response it asks for.
enum Followers {
  /// However many follow, an accused feels no more than two of them (designer's judgement).
  private static let most: Int32 = 2

  /// Each of those who believe it decides; what they do together falls on the accused.
  static func act(
    on charge: Row, among believers: [Row], _ nouns: AttributionNouns, _ lens: Lens,
    _ out: Adjudication
  ) {
    guard let response: Response = lens.word(.asked, charge), response != .none else { return }
    let key = lens.world.key(.accusation, charge)
    let followers = Int32(
      believers.filter { reader in
        let about = lens.world.key(.actor, reader).with(key)
        let causes = [out.key(of: .verdict, about: key), out.key(of: .believe, about: about)]
        return out.ask(nouns.follow, Subject(reader, charge), key: about, causes: causes)
      }.count)
    let accused = lens.row(.accused, charge)
    if followers > 0 { press(response, on: accused, min(followers, most), lens, out) }
    out.tell(
      nouns.told.followed,
      [
        lens[.accuser, charge], accused.number, lens[.accusedOf, charge], response.rawValue,
        followers,
      ], to: .everybody)
  }

  /// Words of others cost standing at home, once; their sanctions cost budget, each; an indictment
  /// that others take up costs both (designer's judgement).
  private static func press(
    _ response: Response, on accused: Row, _ weight: Int32, _ lens: Lens, _ out: Adjudication
  ) {
    switch response {
    case .none, .countermeasure: break
    case .statement, .demarche: out.add(.capital, to: accused, -1, because: .followed, lens)
    case .sanction: out.add(.budget, to: accused, -weight, because: .followed, lens)
    case .indictment:
      out.add(.capital, to: accused, -1, because: .followed, lens)
      out.add(.budget, to: accused, -1, because: .followed, lens)
    }
  }

  /// Beside how far it believes the charge: what is asked, and whose friend asks or is named. Only
  /// the victim may take countermeasures (designer's judgement, after the articles on the
  /// responsibility of states, 54).
  static func weigh(
    _ subject: Subject, _ nouns: AttributionNouns, _ lens: Lens, _ odds: inout Odds
  ) {
    let (reader, charge) = (subject.a, subject.b)
    weighCamps(reader, charge, nouns, lens, &odds)
    switch Response(rawValue: lens[.asked, charge]) ?? .none {
    case .none, .statement: break
    case .demarche: odds.add(nouns.terms.asked, points(-1))
    case .sanction, .indictment: odds.add(nouns.terms.asked, points(-3))
    case .countermeasure: odds.bar(nouns.terms.notOurs)
    }
  }

  /// Friends follow and sign sooner, and never gladly against a friend (designer's judgement).
  static func weighCamps(
    _ reader: Row, _ charge: Row, _ nouns: AttributionNouns, _ lens: Lens, _ odds: inout Odds
  ) {
    let (accuser, accused) = (lens.row(.accuser, charge), lens.row(.accused, charge))
    if lens.areOfOneCamp(reader, accuser) {
      odds.add(nouns.terms.accuserCamp, points(2), about: accuser)
    }
    if lens.areOfOneCamp(reader, accused) {
      odds.add(nouns.terms.accusedCamp, points(-4), about: accused)
    }
  }
}
