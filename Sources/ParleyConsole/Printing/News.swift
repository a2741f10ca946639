import ParleyRules

/// What happened, as people read it: public news and a seat's own cables apart.
struct News {
  let printer: Printer
  init(_ printer: Printer) { self.printer = printer }

  func lines(_ happenings: [Happening]) -> [Line] {
    let news = happenings.filter { $0.audience == .everybody }
    let cables = happenings.filter { $0.audience != .everybody }
    return part(Text("NEWS", nl: "NIEUWS"), news, .plain)
      + part(Text("CABLES", nl: "BERICHTEN"), cables, .secret)
  }

  private func part(_ title: Text, _ happenings: [Happening], _ mark: Mark) -> [Line] {
    guard !happenings.isEmpty else { return [] }
    let lines = happenings.enumerated().map { place, happening in
      Line([
        Span(number(place)), Span(printer.sentence(happening), mark),
        Span(readers(happening), .quiet),
      ])
    }
    return [Line(printer.scene.say(title), .heading)] + lines
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
