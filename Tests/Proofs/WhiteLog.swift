import ParleyEngine
import ParleyRules

/// The log of the white cell: its stream, what people typed and was accepted, what is sealed or decided and not yet
/// revealed, and its own notes. The truth of two worlds differs where these logs do.
enum WhiteLog {
  static func digest(_ session: Session) -> UInt64 {
    var hash = session.digest
    func take(_ text: String) { hash = Key.mix(hash ^ Key("log", text).bits) }
    for input in session.inputs { take(input.fields.joined(separator: "\u{1f}")) }
    for (order, by) in session.sealedOrders { take("\(order) \(by)") }
    for decision in session.inHand {
      take("\(decision.key) \(decision.total) \(decision.outcome)")
    }
    for note in session.notes { take("\(note.turn) \(note.text)") }
    return hash
  }
}
