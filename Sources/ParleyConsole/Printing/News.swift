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

  func lines(_ happenings: [Happening]) -> [Line] {
    let news = happenings.filter { $0.audience == .everybody }
    let cables = happenings.filter { $0.audience != .everybody }
    return part(Text("NEWS", nl: "NIEUWS"), news, .plain)
      + part(Text("CABLES", nl: "BERICHTEN"), cables, .secret)
  }

  private func part(_ title: Text, _ happenings: [Happening], _ mark: Mark) -> [Line] {
    guard !happenings.isEmpty else { return [] }
    let lines = joined(happenings).enumerated().map { place, item in
      Line([
        Span(number(place)), Span(printer.sentence(item.happening, beside: item.aside), mark),
        Span(readers(item.happening), .quiet),
      ])
    }
    return [Line(printer.scene.say(title), .heading)] + lines
  }

  /// The happenings, those that say again what an inject tells put beside it.
  private func joined(_ happenings: [Happening]) -> [(happening: Happening, aside: String)] {
    var asides: [Int: [String]] = [:]
    var isSaid: Set<Int> = []
    for (place, released) in happenings.enumerated() where released.kind == .injectReleased {
      let id = printer.scene.names.id(.inject, released.row(0))
      for effect in injects.first(where: { $0.id == id })?.effects ?? [] {
        let same = happenings.indices.first {
          !isSaid.contains($0) && tells(happenings[$0], of: effect)
        }
        guard let same else { continue }
        isSaid.insert(same)
        asides[place, default: []].append(printer.aside(happenings[same]))
      }
    }
    return happenings.indices.filter { !isSaid.contains($0) }.map {
      (happenings[$0], asides[$0, default: []].joined(separator: "; "))
    }
  }

  private func tells(_ happening: Happening, of effect: Inject.Effect) -> Bool {
    let names = printer.scene.names
    switch effect {
    case .incident(let kind, _, let target, _, _, _):
      return happening.kind == .incidentSurfaced && happening[3] == kind.rawValue
        && names.id(.asset, happening.row(2)) == target
    case .propose(let lead, let forum, _, _, _):
      return happening.kind == .textTabled && names.id(.actor, happening.row(0)) == lead
        && names.id(.forum, happening.row(2)) == forum
    default: return false
    }
  }

  private func number(_ place: Int) -> String { place < 9 ? " \(place + 1) " : "\(place + 1) " }

  /// The white cell is told who else reads a cable.
  func readers(_ happening: Happening) -> String {
    guard printer.scene.isWhite else { return "" }
    switch happening.audience {
    case .everybody: return ""
    case .whiteCell: return " (white)"
    case .only(let set):
      let ids = printer.scene.lens.actors.filter { set.contains($0) }
        .map { printer.scene.handle(.actor, $0) }
      return ids.isEmpty ? " (white)" : " (\(ids.joined(separator: ", ")))"
    }
  }
}
