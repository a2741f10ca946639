/// What the terms of a decision are made of: who could have known all of it, and on whose quantities they lean.
///
/// The engine hangs one on a lens while it records; a playout runs without. It holds every rule to the sight that its
/// terms declare: a term that is open to all, made of what not everybody may know, is a fault of the rule.
package final class ReadLog {
  private let vocabulary: Vocabulary
  /// Those who may see everything that the hook in hand has read so far.
  private var audience = ActorSet.everybody
  /// Owners of what it read, one bit each.
  package private(set) var owners: UInt64 = 0
  /// The actor that stands first in the subject.
  private var doer = Row.none
  /// The first term that was made of more than its declared readers may know.
  package private(set) var indiscretion: TermName?

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Starts on a question.
  /// - Parameter doer: the actor that stands first in its subject, if an actor does.
  package func begin(for doer: Row) {
    self.doer = doer
    clear()
  }

  /// Starts afresh, for the next hook.
  package func clear() {
    audience = .everybody
    owners = 0
  }

  /// A term leans on all that other terms lean on: the core speaks last.
  package func lean(on terms: [Term]) {
    for term in terms { owners |= term.leansOn | 1 << UInt64(term.owner.number) }
  }

  /// What follows leans on what that owner declared.
  func lean(on owner: Owner) { owners |= 1 << UInt64(owner.number) }

  func note(_ quantity: Quantity, _ a: Row, _ b: Row, in world: World) {
    audience = audience.intersection(world.audience(quantity, a, b))
    owners |= 1 << UInt64(vocabulary.columns[Int(quantity.number)].owner.number)
  }

  /// What an order says its doer alone knows, unless it is said on the floor.
  func note(_ order: Order) {
    guard !vocabulary[order.verb].purse.isFloor else { return }
    audience = audience.intersection(ActorSet(order.actor))
  }

  /// Which rows there are is knowledge too: what everybody knows of is open, anything else is the viewer's own.
  func note(_ rows: [Row], of kind: Kind, by viewer: Row, in world: World) {
    guard !vocabulary.isFixed(kind) else { return }
    for row in rows where !world.knowers(kind, row).includesPublic {
      let set = viewer.exists ? ActorSet(viewer) : world.knowers(kind, row)
      audience = audience.intersection(set)
    }
  }

  func check(_ name: TermName) {
    let isDiscreet =
      switch vocabulary.terms[Int(name.number)].sight {
      case .open: audience.includesPublic
      case .own: !doer.exists || audience.contains(doer)
      case .hidden: true
      }
    if !isDiscreet, indiscretion == nil { indiscretion = name }
  }
}
