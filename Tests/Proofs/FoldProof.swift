import ParleyEngine
import ParleyRules
import ParleyTesting

/// A seat's world, folded from its stream alone, equals the truth on every cell the seat may see, and holds nothing
/// else. So a non-player, who looks at the truth through its own sight, decides as it would on a stream of its own.
enum FoldProof {
  static func run(_ ledger: inout ProofLedger) {
    var compared = 0
    var mistakes: [String] = []
    for seed in UInt64(1)...40 {
      let session = Session(Ground.setting(seed: seed))
      let table = RandomTable(session, seed: seed)
      repeat {
        for seat in session.seats {
          compare(session, seat, &compared, &mistakes)
        }
      } while (try? table.playPhase()) == true
    }
    ledger.note(
      "a seat's world is the fold of its stream, and equals the truth where it may look",
      mistakes.isEmpty && compared > 0, "\(compared) worlds compared \(mistakes.prefix(3))")
  }

  private static func compare(
    _ session: Session, _ seat: Row, _ compared: inout Int, _ mistakes: inout [String]
  ) {
    guard let stream = session.stream(of: .team(seat)), session.phase != .adjudication else {
      return
    }
    compared += 1
    if stream.folded(stream.events).digest != stream.world.digest {
      mistakes.append("fold of \(seat) differs")
    }
    let truth = Lens(session.truth.world, as: .actor(seat))
    let own = Lens(stream.world, as: .actor(seat))
    let vocabulary = session.setting.roster.vocabulary
    for (number, declared) in vocabulary.quantities.enumerated() {
      let quantity = Quantity(number: UInt16(number))
      let firsts = declared.first.map { truth.rows($0) } ?? [.none]
      let owns = declared.first.map { own.rows($0) } ?? [.none]
      if firsts.count != owns.count {
        mistakes.append("\(declared.id): \(firsts.count) rows, \(owns.count) in the fold")
        continue
      }
      let seconds = declared.second.map { truth.rows($0) } ?? [.none]
      for (a, ownA) in zip(firsts, owns) {
        for b in seconds {
          let value = truth[quantity, a, toward: b]
          let folded = own[quantity, ownA, toward: b]
          if !same(value, folded, declared.unit, truth) {
            mistakes.append("\(declared.id)[\(a.number), \(b.number)] \(value) \(folded)")
          }
        }
      }
    }
  }

  private static func same(_ truth: Int32, _ own: Int32, _ unit: Unit, _ lens: Lens) -> Bool {
    guard case .row(let kind) = unit, !lens.world.vocabulary.isFixed(kind), truth >= 0 else {
      return truth == own
    }
    let place = lens.rows(kind).firstIndex(of: Row(truth))
    return own == place.map { Int32($0) } ?? -1
  }
}
