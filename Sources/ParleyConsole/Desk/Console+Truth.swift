import ParleyEngine
import ParleyRules

/// What only the white cell is told: who did it, and what every home thinks.
extension Console {
  /// Incidents with who did them, whose trail was laid, and which inject put them there.
  func culpritRows(_ incidents: [Row], _ scene: Scene) -> [Line] {
    layout.table(
      incidents.map { incident in
        [
          Span(scene.handle(.incident, incident), .code),
          Span(
            "\(scene.hint(.incident, incident)). \(truth(of: incident, scene))"
              + atSeats(.incident, incident), .secret),
        ]
      }, indent: 2)
  }

  /// Who did it, in a sentence of labels: the names of actors fit no grammar of ours.
  func truth(of incident: Row, _ scene: Scene) -> String {
    let (culprit, flag) = (scene.lens.row(.culprit, incident), scene.lens.row(.flag, incident))
    var parts: [String] = []
    let nobody = say(Text("nobody in play", nl: "niemand in het spel"))
    parts.append(
      say(
        Text("Truth: done by {0}", nl: "Waarheid: gedaan door {0}"),
        culprit.exists ? scene.title(.actor, culprit) : nobody))
    let backer = scene.lens.row(.behind, incident)
    if backer.exists {
      parts.append(
        say(Text("behind it: {0}", nl: "erachter: {0}"), scene.title(.actor, backer)))
    }
    let kind = scene.lens.kind(of: Ref(incident))
    if kind != scene.lens[.incidentKind, Ref<Incident>(incident)] {
      parts.append(say(Text("it was {0}", nl: "het was {0}"), say(kind.word.text)))
    }
    if flag.exists {
      parts.append(
        say(
          Text("planted trail: {0}", nl: "geplant spoor: {0}"), scene.title(.actor, flag)))
    }
    if let inject = origin(of: incident, scene) {
      parts.append(say(Text("inject: {0}", nl: "gebeurtenis: {0}"), inject))
    }
    return parts.joined(separator: "; ") + "."
  }

  /// The inject that put an incident there, if one did.
  private func origin(of incident: Row, _ scene: Scene) -> String? {
    let kind: OperationKind? = scene.lens.word(.incidentKind, incident)
    let target = scene.handle(.asset, scene.lens.row(.incidentTarget, incident))
    let culprit = scene.handle(.actor, scene.lens.row(.culprit, incident))
    let turn = scene.lens[.incidentTurn, incident]
    return campaign.injects.first { inject in
      guard let row = names.row(.inject, inject.id), scene.lens[.firedTurn, row] == turn else {
        return false
      }
      return inject.effects.contains { effect in
        guard case .incident(let deed) = effect else { return false }
        return deed.kind == kind && deed.at == target && deed.by == culprit
      }
    }?.id
  }

  /// Who stands behind an incident, for programs; nothing where nobody does.
  func backer(_ actor: Row, _ scene: Scene) -> [(String, JSON)] {
    actor.exists ? [("backer", .string(scene.handle(.actor, actor)))] : []
  }

  func tellCulprits() {
    let scene = truthScene
    let incidents = scene.rows(.incident)
    guard !incidents.isEmpty else { return }
    let fields = incidents.map { incident in
      JSON.object(
        [
          ("incident", .string(scene.handle(.incident, incident))),
          ("culprit", .string(scene.handle(.actor, scene.lens.row(.culprit, incident)))),
          ("kind", .string(scene.lens.kind(of: Ref(incident)).word.id)),
          ("flag", .string(scene.handle(.actor, scene.lens.row(.flag, incident)))),
          ("atSeats", .string(namesAtSeats(.incident, incident))),
        ] + backer(scene.lens.row(.behind, incident), scene))
    }
    answers.append(
      Answer(
        "truth", [("incidents", .list(fields))],
        [Line(say(Text("WHO DID IT", nl: "WIE HET DEED")), .heading)]
          + culpritRows(Array(incidents.suffix(12)), scene)))
  }

  /// Every member's home on a text, in words and points.
  func tellHomes(on proposal: Row, _ scene: Scene) {
    let members = scene.lens.members(of: scene.lens.row(.proposalForum, proposal))
    let homes = members.map { ($0, session.home(of: $0, on: proposal).total) }
    guard !homes.isEmpty else { return }
    let rows = homes.map { member, total in
      [
        Span(scene.handle(.actor, member)),
        Span(Estimate.phrase(logit: total, language), .secret), Span(Scales.points(total), .quiet),
      ]
    }
    let title = say(
      Text("Home of every member on {0}", nl: "Thuisfront van elk lid over {0}"),
      scene.title(.proposal, proposal))
    answers.append(
      Answer(
        "homes",
        [
          ("about", .string(scene.handle(.proposal, proposal))),
          ("home", .object(homes.map { (scene.handle(.actor, $0), .number($1)) })),
        ], [Line(title, .heading)] + layout.table(rows, indent: 2)))
  }
}
