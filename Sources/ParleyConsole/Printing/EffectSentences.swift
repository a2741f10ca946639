import ParleyEngine
import ParleyRules

/// What an inject does, a sentence an effect.
struct EffectSentences {
  private let phrasing: Phrasing
  init(_ phrasing: Phrasing) { self.phrasing = phrasing }

  /// All that an inject does. What it does more than once, which is how a file says that it is worse than the worst, is
  /// told once.
  func sentences(_ effects: [Inject.Effect]) -> [Text] {
    let all = effects.map(sentence)
    let places = all.indices.filter { place in
      !all[..<place].contains { $0.english == all[place].english }
    }
    return places.map { place in
      let times = all.count { $0.english == all[place].english }
      return EffectSentences.told(all[place], times)
    }
  }

  private static func told(_ sentence: Text, _ times: Int) -> Text {
    switch times {
    case 1: sentence
    case 2:
      Text("\(sentence.english) This counts twice.", nl: "\(sentence.dutch) Dit telt dubbel.")
    default:
      Text(
        "\(sentence.english) This counts \(times) times.",
        nl: "\(sentence.dutch) Dit telt \(times) keer.")
    }
  }

  func sentence(_ effect: Inject.Effect) -> Text {
    switch effect {
    case .incident(let deed): occurred(deed)
    case .shock(let a, let b, let size):
      phrasing.text(
        told(.shock),
        ["a": .thing(.actor, a), "b": .thing(.actor, b), "size": .number(size, .count)])
    case .gesture(let from, let to):
      phrasing.text(
        told(.goodAct), ["from": .thing(.actor, from), "to": .thing(.actor, to)])
    case .clear(let accuser):
      phrasing.text(
        Text(
          "Whoever was accused wrongly in public by {accuser} is cleared before everybody.",
          nl: "Wie in het openbaar ten onrechte is beschuldigd door {accuser}, gaat voor ieders "
            + "ogen vrijuit."),
        ["accuser": .thing(.actor, accuser)])
    case .add(let quantity, let of, let toward, let value): added(quantity, of, toward, value)
    case .tell(let scripted):
      phrasing.text(
        Text("This is told: {sentence}", nl: "Dit wordt verteld: {sentence}"),
        ["sentence": .text(ScriptedSentence(scripted, phrasing).told)])
    case .evidence(let exhibit): published(exhibit)
    case .propose(let lead, let forum, let tier, let clauses, let title, let isForNextFloor):
      phrasing.text(
        EffectSentences.tabling(isForNextFloor),
        [
          "lead": .thing(.actor, lead), "title": .text(title), "forum": .thing(.forum, forum),
          "tier": .text(tier.word.text), "clauses": .things(.measure, clauses),
        ])
    }
  }

  private func occurred(_ deed: Inject.Deed) -> Text {
    let sentence = EffectSentences.incident(isPlanted: deed.flag != nil, deed.isNamed)
    return phrasing.text(
      deed.behind == nil ? sentence : EffectSentences.forAnother(sentence),
      [
        "kind": .text(deed.kind.word.text), "by": .thing(.actor, deed.by),
        "behind": .thing(.actor, deed.behind), "at": .thing(.asset, deed.at),
        "severity": .number(deed.severity, .level), "flag": .thing(.actor, deed.flag),
      ])
  }

  private static func forAnother(_ sentence: Text) -> Text {
    Text(
      "\(sentence.english) Behind it: {behind}.", nl: "\(sentence.dutch) Daarachter: {behind}.")
  }

  /// What the news says of it, where the news says all.
  private func told(_ kind: HappeningKind) -> Text {
    phrasing.vocabulary[kind].sentences.first ?? ""
  }

  private static func tabling(_ isForNextFloor: Bool) -> Text {
    isForNextFloor
      ? Text(
        "{lead} {lead|tables|table} \"{title}\" in {forum} as a {tier} text, for a vote on the next "
          + "floor: {clauses}.",
        nl:
          "{lead} {lead|dient|dienen} \"{title}\" in bij {forum} ({tier}), voor een stemming in de "
          + "volgende vergadering: {clauses}.")
      : Text(
        "{lead} {lead|tables|table} \"{title}\" in {forum} as a {tier} text: {clauses}.",
        nl: "{lead} {lead|dient|dienen} \"{title}\" in bij {forum} ({tier}): {clauses}.")
  }

  private static func incident(isPlanted: Bool, _ isNamed: Bool) -> Text {
    switch (isPlanted, isNamed) {
    case (false, false):
      Text(
        "An incident comes to light at {at}: {kind}, severity {severity}, done by {by}.",
        nl: "Bij {at} komt een incident aan het licht: {kind}, ernst {severity}, gepleegd door "
          + "{by}.")
    case (true, false):
      Text(
        "An incident comes to light at {at}: {kind}, severity {severity}, done by {by}, with "
          + "planted traces that point to {flag}.",
        nl: "Bij {at} komt een incident aan het licht: {kind}, ernst {severity}, gepleegd door "
          + "{by}, met geplante sporen in de richting van {flag}.")
    case (false, true):
      Text(
        "An incident comes to light at {at}: {kind}, severity {severity}, and it is plain that "
          + "it was done by {by}.",
        nl: "Bij {at} komt een incident aan het licht: {kind}, ernst {severity}, en het is meteen "
          + "duidelijk dat het is gepleegd door {by}.")
    case (true, true):
      Text(
        "An incident comes to light at {at}: {kind}, severity {severity}, and it is plain that "
          + "it was done by {by}, although planted traces point to {flag}.",
        nl: "Bij {at} komt een incident aan het licht: {kind}, ernst {severity}, en het is meteen "
          + "duidelijk dat het is gepleegd door {by}, al wijzen geplante sporen naar {flag}.")
    }
  }

  // MARK: Evidence

  private func published(_ exhibit: Inject.Exhibit) -> Text {
    phrasing.text(
      EffectSentences.published(isByNobody: exhibit.by == nil),
      [
        "by": .thing(.actor, exhibit.by), "suspect": .thing(.actor, exhibit.pointsAt),
        "inject": .thing(.inject, exhibit.of), "sort": .text(exhibit.sort.word.text),
        "weight": .number(exhibit.weight, .logit),
      ])
  }

  private static func published(isByNobody: Bool) -> Text {
    isByNobody
      ? Text(
        "Evidence against {suspect} is published ({sort}, weight {weight}) on the incident of "
          + "\"{inject}\".",
        nl:
          "Bewijs tegen {suspect} wordt openbaar ({sort}, gewicht {weight}) over het incident van "
          + "\"{inject}\".")
      : Text(
        "{by} {by|publishes|publish} evidence against {suspect} ({sort}, weight {weight}) on the "
          + "incident of \"{inject}\".",
        nl:
          "{by} {by|publiceert|publiceren} bewijs tegen {suspect} ({sort}, gewicht {weight}) over "
          + "het incident van \"{inject}\".")
  }

  // MARK: Numbers

  private func added(
    _ id: String, _ of: Inject.Those?, _ toward: Inject.Those?, _ value: Int32
  ) -> Text {
    let quantity = phrasing.vocabulary.quantity(named: id).map { phrasing.vocabulary[$0] }
    let unit = quantity?.unit ?? .count
    let size = value == .min ? Int32.max : abs(value)
    return phrasing.text(
      EffectSentences.added(unit, isMore: value >= 0),
      [
        "quantity": .text(quantity?.title ?? Text(same: id)), "of": those(of, quantity?.first),
        "toward": those(toward, quantity?.second),
        "size": .amount(EffectSentences.written(size, unit)),
      ])
  }

  private func those(_ those: Inject.Those?, _ kind: Kind?) -> Phrasing.Part {
    switch (those, kind) {
    case (.all, .actor?): .text(Text("everybody", nl: "iedereen"))
    case (.all, _): .text(Text("each of them", nl: "elk daarvan"))
    case (.only(let ids), let kind?): .things(kind, ids)
    default: .text("")
    }
  }

  /// How much comes or goes, without a sign: the sentence says which.
  private static func written(_ size: Int32, _ unit: Unit) -> String {
    switch unit {
    case .points: String(Scales.points(size).drop { $0 == "+" })
    case .logit: String(Scales.logits(size).drop { $0 == "+" })
    case .share: Scales.hundredths(size)
    default: String(size)
    }
  }

  private static func added(_ unit: Unit, isMore: Bool) -> Text {
    switch (unit, isMore) {
    case (.share, true):
      Text(
        "It adds {size} percentage {size|point|points} to \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit voegt {size} procentpunt toe aan \"{quantity}\" van {of} tegenover {toward}.")
    case (.share, false):
      Text(
        "It takes {size} percentage {size|point|points} from \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit haalt {size} procentpunt af van \"{quantity}\" van {of} tegenover {toward}.")
    case (.points, true):
      Text(
        "It adds {size} {size|point|points} to \"{quantity}\" of {of} toward {toward}.",
        nl:
          "Dit voegt {size} {size|punt|punten} toe aan \"{quantity}\" van {of} tegenover {toward}.")
    case (.points, false):
      Text(
        "It takes {size} {size|point|points} from \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit haalt {size} {size|punt|punten} af van \"{quantity}\" van {of} tegenover {toward}."
      )
    case (.logit, true):
      Text(
        "It adds {size} in log-odds to \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit voegt {size} in log-odds toe aan \"{quantity}\" van {of} tegenover {toward}.")
    case (.logit, false):
      Text(
        "It takes {size} in log-odds from \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit haalt {size} in log-odds af van \"{quantity}\" van {of} tegenover {toward}.")
    case (_, true):
      Text(
        "It adds {size} to \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit voegt {size} toe aan \"{quantity}\" van {of} tegenover {toward}.")
    case (_, false):
      Text(
        "It takes {size} from \"{quantity}\" of {of} toward {toward}.",
        nl: "Dit haalt {size} af van \"{quantity}\" van {of} tegenover {toward}.")
    }
  }
}
