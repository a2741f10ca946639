import ParleyEngine
import ParleyRules

/// What was true of each incident, what teams came to believe, and who was named in public: side by side, for the debrief.
/// The white cell's alone, as the rules tell no team the truth, also not at the end.
extension Console {
  /// An incident with the three.
  struct Claims {
    let incident: Row
    /// Each team that knows of it and did not do it: whom it held likeliest, none where nobody stood out, and how sure.
    let beliefs: [(team: Row, suspect: Row, word: Estimate)]
    /// The charges that everybody heard.
    let charges: [Row]
  }

  func claims() -> [Claims] {
    let scene = truthScene
    return scene.rows(.incident).compactMap { incident in
      let beliefs = session.seats.compactMap { belief(of: $0, on: incident, scene) }
      let charges = scene.rows(.accusation).filter {
        scene.lens.row(.accusedOf, $0) == incident && scene.lens[.chargeNumber, $0] > 0
      }
      return beliefs.isEmpty && charges.isEmpty
        ? nil : Claims(incident: incident, beliefs: beliefs, charges: charges)
    }
  }

  private func belief(of team: Row, on incident: Row, _ scene: Scene)
    -> (team: Row, suspect: Row, word: Estimate)?
  {
    guard !scene.lens.answerable(for: incident).contains(team),
      let dossier = scene.lens.dossier(of: team, on: incident),
      let likeliest = scene.lens.likeliest(in: dossier)
    else { return nil }
    return (team, likeliest.suspect, Estimate(likeliest.share))
  }

  // MARK: Words

  func rows(of claims: Claims) -> [[Span]] {
    let scene = truthScene
    let lines = [
      "\(scene.hint(.incident, claims.incident)).", truth(of: claims.incident, scene),
      believed(claims, scene), named(claims, scene),
    ]
    return lines.filter { !$0.isEmpty }.enumerated().map { place, line in
      [Span(place == 0 ? scene.handle(.incident, claims.incident) : "", .code), Span(line)]
    }
  }

  /// Teams that hold the same of the same one stand together.
  private func believed(_ claims: Claims, _ scene: Scene) -> String {
    guard !claims.beliefs.isEmpty else { return "" }
    var groups: [(words: String, teams: [String])] = []
    for belief in claims.beliefs {
      let words =
        belief.suspect.exists
        ? "\(scene.title(.actor, belief.suspect)) \(belief.word.phrase(language))"
        : say(Text("nobody more than others", nl: "niemand meer dan anderen"))
      let team = scene.title(.actor, belief.team)
      if let place = groups.firstIndex(where: { $0.words == words }) {
        groups[place].teams.append(team)
      } else {
        groups.append((words, [team]))
      }
    }
    let parts = groups.map { "\($0.words): \($0.teams.joined(separator: ", "))" }
    return say(
      Text("Believed: {0}.", nl: "Ingeschat: {0}."), parts.joined(separator: "; "))
  }

  private func named(_ claims: Claims, _ scene: Scene) -> String {
    let plain = scene.lens.row(.named, claims.incident)
    let news =
      plain.exists
      ? [
        say(
          Text("{0}, plain to everybody", nl: "{0}, voor iedereen duidelijk"),
          scene.title(.actor, plain))
      ] : []
    let said =
      news
      + claims.charges.map { charge in
        let speakers = [scene.lens.row(.accuser, charge), scene.lens.row(.partner, charge)]
          .filter(\.exists).map { scene.title(.actor, $0) }
        let word: Estimate = scene.lens.word(.saidWord, charge) ?? .roughlyEven
        let verdict: Verdict = scene.lens.word(.verdict, charge) ?? .open
        return say(
          Text("{0}, by {1} ({2}; {3})", nl: "{0}, door {1} ({2}; {3})"),
          scene.title(.actor, scene.lens.row(.accused, charge)), speakers.joined(separator: ", "),
          say(word.word.text), say(verdict.word.text))
      }
    guard !said.isEmpty else {
      return say(Text("Named in public: nobody.", nl: "In het openbaar genoemd: niemand."))
    }
    return say(
      Text("Named in public: {0}.", nl: "In het openbaar genoemd: {0}."),
      said.joined(separator: "; "))
  }

  func json(_ claims: Claims) -> JSON {
    let scene = truthScene
    let lens = scene.lens
    func id(_ actor: Row) -> JSON { .string(scene.handle(.actor, actor)) }
    let truth: [(String, JSON)] =
      [
        ("incident", .string(scene.handle(.incident, claims.incident))),
        ("culprit", id(lens.row(.culprit, claims.incident))),
      ] + backer(lens.row(.behind, claims.incident), scene)
    return .object(
      truth + [
        (
          "believed",
          .list(
            claims.beliefs.map {
              .object([
                ("seat", id($0.team)), ("suspect", id($0.suspect)),
                ("word", .string($0.word.word.id)),
              ])
            })
        ),
        (
          "named",
          .list(
            claims.charges.map { charge in
              let word: Estimate = lens.word(.saidWord, charge) ?? .roughlyEven
              let verdict: Verdict = lens.word(.verdict, charge) ?? .open
              return .object([
                ("by", id(lens.row(.accuser, charge))), ("accused", id(lens.row(.accused, charge))),
                ("word", .string(word.word.id)), ("verdict", .string(verdict.word.id)),
              ])
            })
        ),
      ])
  }
}
