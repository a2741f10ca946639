/// Something that can be true of a game: triggers of injects, objectives, endings.
///
/// It is written with ids and read against the truth by the engine.
public indirect enum Condition: Hashable, Sendable {
  /// That turn is reached.
  case turn(Int32)
  /// Each of them holds; true where there are none.
  case all([Condition])
  /// One of them holds at least; false where there are none.
  case any([Condition])
  /// It does not hold. What is judged so can still be lost, so an objective with it is judged at the end.
  case not(Condition)
  /// A seat (any, where `nil`) gave an order of that verb (any, where `nil`) so many times. Votes are
  /// no orders.
  case ordered(seat: String?, verb: String?, times: Int32)
  /// A text was adopted; every part that is named must fit, and where `isKept` says so all who matter keep it.
  case adopted(
    measure: String?, forum: String?, lead: String?, tier: Tier?, strength: Strength? = nil,
    isKept: Bool = false)
  /// A text was adopted and still stands: it has not lapsed, and of those who signed two or more are
  /// bound by it now. What is in force today may be gone tomorrow, so an objective is judged at the
  /// end.
  case inForce(
    measure: String?, forum: String?, lead: String?, tier: Tier?, strength: Strength? = nil,
    isKept: Bool = false)
  /// A party carried out all it owes under an agreement with that measure.
  case carriedOut(seat: String, measure: String?)
  /// An attribution was made.
  case accused(by: String?, whom: String?, way: Way?)
  /// A public accusation was believed by third parties.
  case believed(by: String?, whom: String?)
  /// A public accusation named somebody who did not do it.
  case wrong(by: String?)
  /// An incident came to light.
  case incident(at: String?, kind: OperationKind?, by: String?, severity: Int32)
  /// A quantity of an actor stands at least, or at most, at a value.
  case level(quantity: String, of: String, toward: String?, atLeast: Int32?, atMost: Int32?)
  /// Something has happened so many times, whoever heard of it: of any rule, with what is said of it. Not while the
  /// obstacle that declares it is off.
  case happened(Scripted, times: Int32)
  /// An inject was released.
  case fired(String)
  /// Everybody can know who is behind the incident of an inject: it was named, admitted or plainly shown.
  case named(String)
  /// A lesson was learned.
  case learned(String)
}
