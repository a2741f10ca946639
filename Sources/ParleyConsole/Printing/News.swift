import ParleyRules

/// What happened, as people read it: public news and a seat's own cables apart.
struct News {
  let printer: Printer
  private let injects: [Inject]

  /// - Parameter injects: the campaign's, so that what one of them did stands beside its words.
  init(_ printer: Printer, injects: [Inject]) {
    self.printer = printer
    self.injects = injects
  }

  /// - Parameter more: what the reader alone has to know besides, below its cables.
  func lines(_ happenings: [Event], beside more: [String] = []) -> [Line] {
    let news = happenings.filter { $0.audience == .everybody }
    let cables = happenings.filter { $0.audience != .everybody }
    return part(Text("NEWS", nl: "NIEUWS"), news, .plain)
      + part(Text("CABLES", nl: "BERICHTEN"), cables, .secret, beside: more)
  }

  private func part(
    _ title: Text, _ happenings: [Event], _ mark: Mark, beside more: [String] = []
  ) -> [Line] {
    let items = joined(inAuthorsOrder(happenings)).filter { !isRoutine($0.alike) }
    guard !items.isEmpty || !more.isEmpty else { return [] }
    let lines = items.enumerated().map { place, item in
      Line([
        Span(number(place)), Span(printer.sentence(item.alike, beside: item.aside), mark),
        Span(item.alike.first.map(readers) ?? "", .quiet),
      ])
    }
    let last = more.enumerated().map { place, text in
      Line([Span(number(items.count + place)), Span(text, mark)])
    }
    return [Line(printer.scene.say(title), .heading)] + lines + last
  }

  /// The happenings as they came, the injects among them in the order in which their author wrote
  /// them down, which is that of the calendar.
  private func inAuthorsOrder(_ happenings: [Event]) -> [Event] {
    func rank(_ happening: Event) -> Int {
      let id = printer.scene.names.id(.inject, happening.row(0))
      return injects.firstIndex { $0.id == id } ?? injects.count
    }
    let places = happenings.indices.filter { happenings[$0].isOfInject }
    let sorted = places.sorted {
      let (a, b) = (rank(happenings[$0]), rank(happenings[$1]))
      return a != b ? a < b : $0 < $1
    }
    var ordered = happenings
    for (place, from) in zip(places, sorted) { ordered[place] = happenings[from] }
    return ordered
  }

  /// The happenings, those that say again what an inject tells put beside it: a shock is told by the
  /// headline that brought it, in the author's words.
  private func joined(_ happenings: [Event]) -> [(alike: [Event], aside: String)] {
    var asides: [Int: [String]] = [:]
    var isSaid: Set<Int> = []
    for (place, released) in happenings.enumerated() where released.isOfInject {
      for effect in effects(of: released) {
        let same = happenings.indices.first {
          !isSaid.contains($0) && tells(happenings[$0], of: effect)
        }
        guard let same else { continue }
        isSaid.insert(same)
        let aside = printer.aside(happenings[same])
        if !aside.isEmpty { asides[place, default: []].append(aside) }
      }
    }
    let rest = happenings.indices.filter { !isSaid.contains($0) }
    let beside = rest.map { asides[$0, default: []].joined(separator: "; ") }
    return printer.gathered(rest.map { happenings[$0] }).map { alike in
      // Only an inject has an aside, and injects are told one by one.
      let place = rest.firstIndex { happenings[$0] == alike.first }
      return (alike, place.map { beside[$0] } ?? "")
    }
  }

  /// What an inject did, in whichever words it came.
  private func effects(of released: Event) -> [Inject.Effect] {
    let id = printer.scene.names.id(.inject, released.row(0))
    guard let inject = injects.first(where: { $0.id == id }) else { return [] }
    let wordings = inject.wordings
    guard wordings.indices.contains(released.wording) else { return inject.effects }
    return wordings[released.wording].effects ?? inject.effects
  }

  private func tells(_ happening: Event, of effect: Inject.Effect) -> Bool {
    let names = printer.scene.names
    switch effect {
    case .incident(let deed):
      return happening.kind == .incidentSurfaced && happening[3] == deed.kind.rawValue
        && names.id(.asset, happening.row(2)) == deed.at
    case .propose(let lead, let forum, _, _, _, _):
      return happening.kind == .textTabled && names.id(.actor, happening.row(0)) == lead
        && names.id(.forum, happening.row(2)) == forum
    case .shock(let a, let b, let size):
      return happening.kind == .shock && happening[2] == size
        && names.id(.actor, happening.row(0)) == a && names.id(.actor, happening.row(1)) == b
    default: return false
    }
  }

  /// Every seat has its income and its prices every turn, and reads them. The white cell, which reads for all seats, is
  /// told of budgets that others moved.
  private func isRoutine(_ alike: [Event]) -> Bool {
    let byOthers: [TermName] = [.followed, .sanctioned, .countered, .inTheNews]
    return printer.scene.isWhite
      && alike.allSatisfy { happening in
        happening.kind == .budgetMoved && !byOthers.contains { happening[2] == Int32($0.number) }
      }
  }

  private func number(_ place: Int) -> String { place < 9 ? " \(place + 1) " : "\(place + 1) " }

  private var white: String { " (\(printer.scene.say(Console.white)))" }

  /// The white cell is told who else reads a cable.
  func readers(_ happening: Event) -> String {
    guard printer.scene.isWhite else { return "" }
    switch happening.audience {
    case .everybody: return ""
    case .whiteCell: return white
    case .only(let set):
      let ids = printer.scene.lens.actorRows.filter { set.contains($0) }
        .map { printer.scene.handle(.actor, $0) }
      return ids.isEmpty ? white : " (\(ids.joined(separator: ", ")))"
    }
  }
}
