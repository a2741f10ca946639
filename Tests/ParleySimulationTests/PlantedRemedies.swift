import ParleyRules

/// An order of the test's own that a module names as its remedy: a reception, after which those whom nobody plays trust
/// each other more. What they think of each other hardly touches the seats, so what a seat pays for it stands alone.
struct Reception {
  let order: VerbNumber

  init(_ setup: inout Setup, _ purse: Purse, _ price: Price = Price()) {
    let verb = setup.verb(
      Verb(
        "reception", alias: "receptie", "give a reception", .lever, purse, in: .prepare, main: [],
        sentence: "You give a reception.", price: { _, _ in price }))
    order = verb.number
    setup.remedy(Remedy(order, moves: .trust, raises: true))
  }

  func held(_ lens: Lens, _ out: Adjudication) {
    let guests = lens.actorRows.filter { lens[.seated, $0] == 0 }
    for host in guests {
      for guest in guests where guest != host { out.add(.trust, host, toward: guest, 200) }
    }
  }
}

/// Does what it says, and takes two orders and budget for it.
struct ReceptionRules: BareModule {
  static let id = "protocol"
  static let title: Text = "Protocol"
  static let summary: Text = "Receptions help and cost."
  let reception: Reception
  init(_ setup: inout Setup) {
    reception = Reception(&setup, .sealed(2), Price(budget: 2))
  }
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) { reception.held(lens, out) }
}

/// Its twin to which nobody comes: the price is paid, and nothing is better.
struct EmptyReceptionRules: Module {
  static let id = "protocol"
  static let title: Text = "Empty protocol"
  static let summary: Text = "Receptions cost."
  init(_ setup: inout Setup) { _ = Reception(&setup, .sealed(2), Price(budget: 2)) }
}

/// Its twin that somebody else pays for: no order, no money, no capital.
struct FreeReceptionRules: BareModule {
  static let id = "protocol"
  static let title: Text = "Free protocol"
  static let summary: Text = "Receptions help."
  let reception: Reception
  init(_ setup: inout Setup) { reception = Reception(&setup, .sealedFree) }
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) { reception.held(lens, out) }
}
