import ParleyEngine
import ParleyRules

extension Console {
  /// The four numbers and the word that a team looks at most.
  func tellMeans() {
    guard let actor else { return }
    let view = view
    let hurt = view.lens[.hurt, actor]
    let floor = view.floorMovesLeft
    // Orders are not saved: once they are carried out, none is left.
    let orders = view.table.phase == .orders ? max(0, view.ordersLeft) : 0
    var parts = [
      say(Text("orders {0}", nl: "opdrachten {0}"), String(orders)),
      say(Text("floor {0}", nl: "vergadering {0}"), String(floor)), "budget \(view.budget)",
      say(Text("capital {0}", nl: "kapitaal {0}"), String(view.capital)),
    ]
    if scene.isOn(vocabulary.owner(of: .hurt)) {
      parts.append(
        say(Text("hurt {0} {1}", nl: "onvrede {0} {1}"), String(hurt), say(Scales.hurt(hurt))))
    }
    let spans = [
      Span(names.id(.actor, actor), .emphasis), Span("   " + parts.joined(separator: "   ")),
    ]
    answers.append(
      Answer(
        "card",
        [
          ("orders", .number(orders)), ("floor", .number(floor)),
          ("budget", .number(view.budget)), ("capital", .number(view.capital)),
          ("hurt", .number(hurt)),
        ], [Line(spans)]))
  }

  func tellStatus() {
    tellBanner()
    if actor == nil { tellReady() } else { tellMeans() }
    if let actor {
      tellBeliefs(actor)
      tellTrust(actor)
      tellFigures(actor)
      tellFootholds()
      tellHomes(actor)
    }
    tellSittings()
    tellDocket()
    tellAgreements()
    if seat == .white { tellCulprits() }
  }

  /// Who has said `ready`: everybody may know. What they have left, only the white cell.
  private func tellReady() {
    let table = view.table
    let rows = table.seats.map { row -> [Span] in
      let state =
        table.ready.contains(row)
        ? say(Text("ready", nl: "klaar")) : say(Text("at work", nl: "bezig"))
      // At the end nobody is at work any more.
      let states = session.isOver ? [] : [Span(state, .quiet)]
      return [Span(names.id(.actor, row))] + states + means(of: row)
    }
    answers.append(
      Answer(
        "readiness", [("ready", .strings(table.ready.map { names.id(.actor, $0) }))],
        layout.table(rows, indent: 2)))
  }

  private func means(of row: Row) -> [Span] {
    guard seat == .white else { return [] }
    // What was sealed is paid for, though no team has heard of it yet.
    let view = session.view(of: .team(row))
    let truth = session.truth
    let (budget, capital) =
      session.isInHand
      ? (truth[.budget, row], truth[.capital, row]) : (view.budget, view.capital)
    let given = session.given(by: row, isOwn: false)
    let byDefault = given.filter { $0.by == Session.byDefault }.count
    let text =
      byDefault == 0
      ? Text("{0} given, budget {1}, capital {2}", nl: "{0} gegeven, budget {1}, kapitaal {2}")
      : Text(
        "{0} given ({3} by default), budget {1}, capital {2}",
        nl: "{0} gegeven (waarvan {3} standaard), budget {1}, kapitaal {2}")
    return [
      Span(
        say(
          text, String(given.count), String(budget), String(capital), String(byDefault)))
    ]
  }

  /// Top three names in each dossier, in words.
  private func tellBeliefs(_ actor: Row) {
    let scene = scene
    let dossiers = scene.lens.rows(.dossier).filter { scene.lens.row(.dossierHolder, $0) == actor }
    guard !dossiers.isEmpty else { return }
    let rows = dossiers.suffix(8).map { dossier -> [Span] in
      let incident = scene.lens.row(.dossierIncident, dossier)
      return [
        Span(scene.handle(.incident, incident), .code),
        Span(
          "\(scene.hint(.incident, incident)): "
            + Beliefs(scene).words(dossier, isSentence: false), .secret),
      ]
    }
    answers.append(
      Answer(
        "beliefs",
        [("beliefs", .list(dossiers.map { Beliefs(scene).json($0) }))],
        [Line(say(Text("WHO DID IT, WE THINK", nl: "WIE HET DEED, DENKEN WIJ")), .heading)]
          + layout.table(rows, indent: 2)))
  }

  /// Trust in the others, in words, where a module gives it meaning.
  private func tellTrust(_ actor: Row) {
    let owner = vocabulary.owner(of: .trust)
    guard owner != .core, scene.isOn(owner) else { return }
    let scene = scene
    let others = scene.rows(.actor).filter { $0 != actor }
    let words = others.map { other in
      (other, Scales.trust(scene.lens[.trust, actor, toward: other]))
    }
    let line = words.map { "\(scene.title(.actor, $0)) \(say($1))" }.joined(separator: ", ")
    answers.append(
      Answer(
        "trust",
        [("trust", .object(words.map { (names.id(.actor, $0), .string($1.english)) }))],
        [Line([Span(say(Text("TRUST", nl: "VERTROUWEN")) + "  ", .heading), Span(line)])]))
  }

  private func tellFootholds() {
    let scene = scene
    let held = scene.lens.rows(.foothold).filter { scene.lens[.footholdActive, $0] > 0 }
    guard !held.isEmpty else { return }
    let assets = held.map { scene.lens.row(.footholdAsset, $0) }
    let hands = held.map { scene.lens.row(.footholdHand, $0) }
    let line = zip(assets, hands).map { asset, hand in
      let words = hand.exists ? Text("{0} (by {1})", nl: "{0} (door {1})") : Text(same: "{0}")
      return say(words, scene.handle(.asset, asset), scene.called(.actor, hand))
    }.joined(separator: ", ")
    let isByOthers = hands.contains(where: \.exists)
    let fields: [(String, JSON)] =
      [("at", .strings(assets.map { scene.handle(.asset, $0) }))]
      + (isByOthers ? [("by", .strings(hands.map { scene.handle(.actor, $0) }))] : [])
    answers.append(
      Answer(
        "footholds", fields,
        [
          Line([
            Span(say(Text("FOOTHOLDS", nl: "STEUNPUNTEN")) + "  ", .heading), Span(line, .secret),
          ])
        ]))
  }

  /// Home on every text that is open.
  private func tellHomes(_ actor: Row) {
    let view = view
    let scene = scene
    let texts = scene.lens.rows(.proposal).filter {
      scene.lens.isOpen($0) && scene.lens.isMember(actor, of: scene.lens.row(.proposalForum, $0))
    }
    guard !texts.isEmpty else { return }
    let homes = texts.map { ($0, view.home($0).total) }
    let rows = homes.map { text, total in
      [
        Span(scene.handle(.proposal, text), .code),
        Span(Estimate.phrase(logit: total, language), .secret),
      ]
    }
    answers.append(
      Answer(
        "home",
        [("home", .object(homes.map { (scene.handle(.proposal, $0), .number($1)) }))],
        [Line(say(Text("HOME", nl: "THUIS")), .heading)] + layout.table(rows, indent: 2)))
  }
}

/// What a dossier holds, in words.
struct Beliefs {
  let scene: Scene
  init(_ scene: Scene) { self.scene = scene }

  /// The top three names with their words, and one word for the rest.
  func words(_ dossier: Row, isSentence: Bool = true) -> String {
    let shares = scene.lens.shares(in: dossier).filter { $0.share > 0 }
    var parts = shares.prefix(3).map {
      "\(scene.title(.actor, $0.suspect)) \(Estimate($0.share).phrase(scene.language))"
    }
    if shares.count > 3 {
      let rest = shares.dropFirst(3).map(\.share).max() ?? 0
      parts.append(
        Filling.fill(
          scene.say(Text("others {0}", nl: "anderen {0}")), [Estimate(rest).phrase(scene.language)])
      )
    }
    let words = parts.joined(separator: ", ")
    return isSentence ? Filling.capitalised(words) : words
  }

  func json(_ dossier: Row) -> JSON {
    let incident = scene.lens.row(.dossierIncident, dossier)
    return .object([
      ("incident", .string(scene.handle(.incident, incident))),
      (
        "suspects",
        .object(
          scene.lens.shares(in: dossier).map {
            (scene.handle(.actor, $0.suspect), .string(Estimate($0.share).word.id))
          })
      ),
    ])
  }
}
