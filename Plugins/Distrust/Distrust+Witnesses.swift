import ParleyRules

/// Those who hear of something, and what each of them writes down about those who did it. Each subject has its own
/// file; the table of them all is `DistrustRules.respond`.
struct Witnesses {
  let rules: DistrustRules
  let event: Event
  let out: Adjudication

  var lens: Lens { out.lens }

  /// All that hear of it.
  var listeners: [Ref<Actor>] { lens.actors.filter { event.isHeard(by: $0) } }

  /// A witness writes an act of another down. What was told to some they hear of with the next cables, so it may not
  /// move their trust before.
  func write(_ act: Act, of other: Ref<Actor>?, with holder: Ref<Actor>?) {
    Bookkeeping(by: rules, out: out)
      .write(act, of: other, with: holder, withCables: !event.isPublic)
  }

  /// Shocks and good turns are felt by the two they concern, whoever else is told.
  func noteRelations() {
    let books = Bookkeeping(by: rules, out: out)
    if let (giver, receiver) = Happenings.goodAct(event) {
      books.write(.good(ActSize.whole, .events), of: giver, with: receiver)
    }
    if let (a, b, size) = Happenings.shock(event) {
      let blow = Act.bad(max(0, size) * ActSize.whole, .events)
      books.write(blow, of: b, with: a)
      books.write(blow, of: a, with: b)
      books.shake(a, b, by: size)
    }
  }
}
