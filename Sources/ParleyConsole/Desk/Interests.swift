import ParleyRules

/// Which measures matter to a reader, from the reader's own view.
struct Interests {
  let scene: Scene
  init(_ scene: Scene) { self.scene = scene }

  private var lens: Lens { scene.lens }

  /// What a measure is worth to the reader; nothing to who is not played.
  func worth(of measure: Row) -> Int32 {
    lens.actorRow.exists ? lens[.interest, measure, toward: lens.actorRow] : 0
  }

  /// The measures with those first that the reader would most like to see in a text. What stands in the text in hand
  /// comes after them and the other way round, as what is wanted there is what one would rather have out of it.
  /// - Parameter text: the text that an order is about; none for a new one.
  func ordered(_ measures: [Row], in text: Row = .none) -> [Row] {
    let standing = text.exists ? said(in: [text]) : []
    let tabled = said(in: lens.rows(.proposal).filter { lens.isOpen($0) })
    func rank(_ place: Int) -> (Int, Int32, Int, Int) {
      let measure = measures[place]
      let (isStanding, worth) = (standing.contains(measure), worth(of: measure))
      return (
        isStanding ? 1 : 0, isStanding ? worth : -worth, tabled.contains(measure) ? 0 : 1, place
      )
    }
    return measures.indices.sorted { rank($0) < rank($1) }.map { measures[$0] }
  }

  private func said(in texts: [Row]) -> Set<Row> {
    Set(texts.flatMap { lens.clauses(of: $0) }.map { lens.row(.clauseMeasure, $0) })
  }
}
