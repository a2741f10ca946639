import ParleyEngine
import ParleyRules

/// Follows the cause of something told in one world back to what is otherwise in the other.
struct Trail {
  private let here: Session
  private let there: Session

  init(_ here: Session, _ there: Session) {
    self.here = here
    self.there = there
  }

  private var vocabulary: Vocabulary { here.setting.roster.vocabulary }

  /// Whether a happening, in the numbers of whoever was told, leads back to the change: its cause is an act that the
  /// other world lacks; or a decision on it fell out, or was weighed, otherwise; or what it is about is otherwise.
  func leadsBack(_ happening: Event, toldTo seat: Seat) -> Bool {
    let rows = truthRows(of: happening, seat)
    return causes(of: happening, rows).contains { cause in
      !occurs(cause, in: there) || isWeighedOtherwise(cause, rows) || bringsOtherwise(cause)
    } || rows.contains { isOtherwise($0.kind, $0.row) || ordersOtherwise($0.kind, $0.row) }
      || isPairOtherwise(rows) || isDecidedOtherwise(rows) || rows.contains(where: gaveOtherOrders)
  }

  /// Whether an actor gave other orders or had another purse, in whatever turn: a source in its house reads it.
  private func gaveOtherOrders(_ argument: Argument) -> Bool {
    guard argument.kind == .actor else { return false }
    let id = here.setting.names.id(.actor, argument.row)
    let given = [here, there].map { session in
      session.inputs.filter { if case .order(id, _, _) = $0 { true } else { false } }
    }
    return given[0] != given[1] || purse(of: argument.row, here) != purse(of: argument.row, there)
  }

  /// What an actor had, as often as it changed.
  private func purse(of actor: Row, _ session: Session) -> [Int32] {
    session.events(of: .white).compactMap {
      if case .cell(.budget, actor, _, let value) = $0.body { value } else { nil }
    }
  }

  /// Whether something was decided on exactly these things that the other world lacks or decided otherwise: what an
  /// inspection showed is announced by a later step, whose key says nothing of who inspected.
  private func isDecidedOtherwise(_ rows: [Argument]) -> Bool {
    guard rows.count > 1 else { return false }
    let others = Dictionary(there.decisions.map { ($0.key, $0) }) { _, last in last }
    return here.decisions.contains { decision in
      let kinds = vocabulary[decision.question].subject.prefix(4)
      let isOnAll = rows.allSatisfy { row in
        kinds.enumerated().contains { $1 == row.kind && decision.subject[$0] == row.row }
      }
      guard isOnAll else { return false }
      return others[decision.key].map {
        $0.outcome != decision.outcome || $0.total != decision.total
      }
        ?? true
    }
  }

  /// Whether the act that a happening tells of also brought a row into being: the words that came with it.
  func brought(_ kind: Kind, _ row: Row, with happening: Event, toldTo seat: Seat) -> Bool {
    guard let row = truthRow(kind, row, seat) else { return false }
    let key = here.truth.world.key(kind, row)
    return causes(of: happening, truthRows(of: happening, seat)).contains { cause in
      (0..<4).contains { Adjudication.key(of: kind, broughtAboutBy: cause, n: $0) == key }
    }
  }

  /// An argument that is a row, by its number in the truth.
  private struct Argument {
    let place: Int
    let kind: Kind
    let row: Row
  }

  private func truthRows(of happening: Event, _ seat: Seat) -> [Argument] {
    vocabulary.argumentKinds(of: happening.kind).enumerated().compactMap { place, kind in
      guard let kind, let row = truthRow(kind, happening.row(place), seat) else { return nil }
      return Argument(place: place, kind: kind, row: row)
    }
  }

  /// The row of the truth behind a row of a viewer.
  private func truthRow(_ kind: Kind, _ row: Row, _ seat: Seat) -> Row? {
    guard row.exists, !vocabulary.isFixed(kind) else { return row.exists ? row : nil }
    let actor: Row? = if case .team(let row) = seat { row } else { nil }
    let rows = here.truth.world.learnedRows(kind, by: actor)
    return rows.indices.contains(Int(row.number)) ? rows[Int(row.number)] : nil
  }

  // MARK: Causes

  /// The causes that the white cell's log gives for what was told.
  private func causes(of happening: Event, _ rows: [Argument]) -> [Key] {
    here.events(of: .white).reversed().prefix(600).compactMap { event in
      guard case .happened(let whole) = event.body, whole.kind == happening.kind,
        rows.allSatisfy({ whole.row($0.place) == $0.row })
      else { return nil }
      return whole.cause
    }
  }

  /// Whether anything came of a cause in a world.
  private func occurs(_ cause: Key, in session: Session) -> Bool {
    session.decisions.contains { $0.cause == cause }
      || session.events(of: .white).contains {
        if case .happened(let happening) = $0.body { happening.cause == cause } else { false }
      }
  }

  /// Whether a decision of that cause, on one of those rows, is another one in the other world.
  private func isWeighedOtherwise(_ cause: Key, _ rows: [Argument]) -> Bool {
    let others = Dictionary(there.decisions.map { ($0.key, $0) }) { _, last in last }
    return here.decisions.contains { decision in
      guard decision.cause == cause, isAbout(decision, rows) else { return false }
      guard let other = others[decision.key] else { return true }
      return other.outcome != decision.outcome || other.total != decision.total
    }
  }

  /// Whether a decision, in the numbers of whoever was told, was weighed otherwise or fell out otherwise, or was not
  /// taken in the other world at all.
  func isOtherwise(_ known: KnownDecision, toldTo seat: Seat) -> Bool {
    let kinds = vocabulary[known.question].subject
    let own = here.decisions.last { decision in
      decision.question == known.question
        && kinds.prefix(4).enumerated().allSatisfy { place, kind in
          decision.subject[place] == truthRow(kind, known.subject[place], seat) ?? .none
        }
    }
    guard let own, let other = there.decisions.last(where: { $0.key == own.key }) else {
      return own != nil
    }
    return own.outcome != other.outcome || own.terms.map(\.weight) != other.terms.map(\.weight)
  }

  private func isAbout(_ decision: Decision, _ rows: [Argument]) -> Bool {
    vocabulary[decision.question].subject.prefix(4).enumerated().contains { place, kind in
      rows.contains { $0.kind == kind && $0.row == decision.subject[place] }
    }
  }

  // MARK: What is otherwise

  /// Whether something that a cause brought into being is otherwise.
  private func bringsOtherwise(_ cause: Key) -> Bool {
    vocabulary.kinds.indices.map { Kind(number: UInt8($0)) }
      .contains { kind in
        let key = Adjudication.key(of: kind, broughtAboutBy: cause)
        return here.truth.world.row(kind, key).map { isOtherwise(kind, $0) } ?? false
      }
  }

  /// Whether a row of play, by a viewer's number, is otherwise.
  func isOtherwise(_ kind: Kind, _ row: Row, of seat: Seat) -> Bool {
    truthRow(kind, row, seat).map { isOtherwise(kind, $0) } ?? false
  }

  /// Whether a row of play is not in the other world, or has another cell there.
  private func isOtherwise(_ kind: Kind, _ row: Row) -> Bool {
    guard !vocabulary.isFixed(kind) else { return false }
    let (mine, other) = (here.truth.world, there.truth.world)
    guard let twin = other.row(kind, mine.key(kind, row)) else { return true }
    return vocabulary.singles(of: kind).contains { quantity in
      let value = (mine[quantity, row], other[quantity, twin])
      guard let of = vocabulary.rowKind(of: quantity), !vocabulary.isFixed(of) else {
        return value.0 != value.1
      }
      return mine.key(of, Row(value.0)) != other.key(of, Row(value.1))
    }
  }

  /// Whether a seat gave, within a turn's three phases, an order that it did not give in the other world: of the same
  /// thing, but with other contents.
  func ordersOtherwise(_ kind: Kind, _ row: Row) -> Bool {
    guard kind == .actor else { return false }
    let id = here.setting.names.id(.actor, row)
    func orders(_ session: Session) -> [Input] {
      let phases = session.inputs.indices.filter { session.inputs[$0] == .next }
      return session.inputs[(phases.suffix(4).first ?? 0)...].filter {
        if case .order(id, _, _) = $0 { true } else { false }
      }
    }
    return orders(here) != orders(there)
  }

  /// Whether what one actor holds of another is otherwise.
  private func isPairOtherwise(_ rows: [Argument]) -> Bool {
    let actors = rows.filter { $0.kind == .actor }
    guard actors.count > 1 else { return false }
    return vocabulary.quantities.enumerated().contains { number, declared in
      guard declared.first == .actor, declared.second == .actor else { return false }
      let quantity = Quantity(number: UInt16(number))
      return here.truth.world[quantity, actors[0].row, actors[1].row]
        != there.truth.world[quantity, actors[0].row, actors[1].row]
    }
  }
}
