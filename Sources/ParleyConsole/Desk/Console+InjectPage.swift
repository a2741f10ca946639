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
        ("facts", .object(facts.map { ($0.name, .text($0.value)) })),
      ], page(of: inject, facts))
    answer.indent = 2
    answers.append(answer)
    return true
  }

  /// What the white cell reads before it releases an inject.
  func page(of inject: Inject) -> [Line] { page(of: inject, facts(of: inject)) }

  private func page(_ facts: [Fact]) -> [Line] {
    layout.table(facts.map { [Span(say($0.label), .quiet), Span(say($0.value))] }, indent: 2)
  }

  private func page(of inject: Inject, _ facts: [Fact]) -> [Line] {
    let headline = say(inject.headline.isEmpty ? inject.purpose.word.text : inject.headline)
    let words = say(inject.text).split(separator: "\n").map { Line("  \($0)") }
    return [Line([Span(inject.id, .code), Span("  " + headline)])] + words + page(facts)
  }

  private func facts(of inject: Inject) -> [Fact] {
    var facts = [
      Fact(
        name: "purpose", label: Text("purpose", nl: "bedoeling"), value: inject.purpose.word.text),
      Fact(name: "when", label: Text("when", nl: "wanneer"), value: moment(of: inject)),
      Fact(name: "to", label: Text("for", nl: "voor"), value: readers(of: inject)),
    ]
    facts += inject.effects.map {
      Fact(name: "does", label: Text("does", nl: "doet"), value: words(of: $0))
    }
    if let needs = inject.needs {
      facts.append(
        Fact(name: "needs", label: Text("needs", nl: "vergt"), value: Text(same: needs)))
    }
    if !inject.expects.isEmpty {
      facts.append(
        Fact(name: "expects", label: Text("look for", nl: "let op"), value: inject.expects))
    }
    if !inject.source.isEmpty {
      facts.append(
        Fact(
          name: "source", label: Text("source", nl: "bron"),
          value: Text(same: inject.source)))
    }
    return facts
  }

  /// When it is released, unless somebody releases it sooner.
  func moment(of inject: Inject) -> Text {
    if let turn = inject.turn { return Text("turn \(turn)", nl: "beurt \(turn)") }
    return inject.when == nil
      ? Text("by hand", nl: "met de hand") : Text("on condition", nl: "op voorwaarde")
  }

  private func readers(of inject: Inject) -> Text {
    guard let seats = inject.to else { return Text("everybody", nl: "iedereen") }
    return Text(same: seats.joined(separator: ", "))
  }

  // MARK: What it does

  private func words(of effect: Inject.Effect) -> Text {
    switch effect {
    case .incident(let kind, let by, let at, let severity, let flag, let isNamed):
      incident(kind, by, at, severity, flag, isNamed)
    case .shock(let a, let b, let size):
      Text(
        "a shock of size \(size) between \(a) and \(b): trust falls both ways",
        nl: "een schok van grootte \(size) tussen \(a) en \(b): het vertrouwen daalt over en weer")
    case .gesture(let from, let to):
      Text("a gesture of \(from) to \(to)", nl: "een gebaar van \(from) aan \(to)")
    case .clear(let accuser):
      Text(
        "clears in public whoever \(accuser) has accused wrongly",
        nl: "zuivert in het openbaar wie \(accuser) ten onrechte heeft beschuldigd")
    case .add(let quantity, let of, let value):
      number(quantity, of, value)
    case .propose(let lead, let forum, let tier, let clauses, let title):
      Text(
        "tables \"\(title.english)\" (\(clauses.joined(separator: ", "))) in \(forum), \(tier.word.text.english), led by \(lead)",
        nl:
          "brengt \"\(title.dutch)\" (\(clauses.joined(separator: ", "))) ter tafel in \(forum), \(tier.word.text.dutch), met \(lead) als trekker"
      )
    }
  }

  private func incident(
    _ kind: OperationKind, _ by: String, _ at: String, _ severity: Int32, _ flag: String?,
    _ isNamed: Bool
  ) -> Text {
    let what = kind.word.text
    let planted = flag.map {
      Text(", planted on \($0)", nl: ", met sporen die naar \($0) wijzen")
    }
    let known: Text = isNamed ? Text(", known to be so", nl: ", en dat is bekend") : ""
    return Text(
      "an incident: \(what.english) at \(at), severity \(severity), by \(by)"
        + (planted?.english ?? "") + known.english,
      nl: "een incident: \(what.dutch) bij \(at), ernst \(severity), door \(by)"
        + (planted?.dutch ?? "") + known.dutch)
  }

  private func number(_ id: String, _ of: String, _ value: Int32) -> Text {
    let title = vocabulary.quantity(named: id).map { vocabulary[$0].title } ?? Text(same: id)
    let sign = value > 0 ? "+" : ""
    return Text(
      "\(title.english) of \(of) \(sign)\(value)", nl: "\(title.dutch) van \(of) \(sign)\(value)")
  }
}
