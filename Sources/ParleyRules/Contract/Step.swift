/// The steps of a turn, always all of them, in this order. A step is one stage: everything in it reads the
/// state at its start, and its effects are summed, clamped and applied at its end.
public enum Step: UInt8, CaseIterable, Sendable {
  /// Income, decay, triggers. Before the first page of the first turn as well: what decays here has
  /// decayed once by then.
  case open
  /// Injects and intelligence; private results of the turn before reach their seats.
  case brief
  /// Sealed orders pass their second review; doctrines of non-players file theirs.
  case seal
  /// Invest, defend, build, forensics.
  case prepare
  /// Espionage.
  case spy
  /// All other operations.
  case operate
  /// Traces; who learns what.
  case surface
  /// Attributions go out; shown traces burn.
  case judge
  /// Non-players answer and take the floor.
  case reply
  /// An act on the floor, applied at once.
  case floor
  /// Votes and third parties' verdicts.
  case tally
  /// Instalments of agreements are carried out at home.
  case implement
  /// Parties look at what others did.
  case verify
  /// Breaches are alleged.
  case allege
  /// Trust, hurt, windows.
  case drift
  /// Headlines.
  case bulletin
  /// Objectives and the end.
  case finish

  /// The phase of the record that a step belongs to.
  public var phase: Phase {
    switch self {
    case .open, .brief: .briefing
    case .seal, .prepare, .spy, .operate, .surface, .judge: .adjudication
    case .reply, .floor, .tally: .negotiation
    case .implement, .verify, .allege, .drift, .bulletin, .finish: .closing
    }
  }
}

extension Step {
  /// The steps of the adjudication that carry out sealed orders, in their order.
  package static let ofAdjudication: [Step] = [.prepare, .spy, .operate, .surface, .judge]
  /// Those that follow when the floor has closed.
  package static let ofClosing: [Step] = [
    .implement, .verify, .allege, .drift, .bulletin, .finish,
  ]

  /// Sealed orders are carried out in it. One that resolves in any other would be paid for and lost.
  package var carriesOutOrders: Bool {
    Step.ofAdjudication.contains(self) || Step.ofClosing.contains(self)
  }
}

/// A phase of a turn: which step waits for people.
public enum Phase: Int32, Choice {
  /// Steps `open` and `brief`: news, injects and the cables of the turn before.
  case briefing
  /// No step of the rules: sealed orders are entered until the phase is closed.
  case orders
  /// Steps `seal` to `judge`: all orders resolve at once, and the white cell may overrule.
  case adjudication
  /// Steps `reply` to `tally`: the floor is open, then votes are counted.
  case negotiation
  /// Steps `implement` to `finish`: what comes of agreements, of trust and of objectives.
  case closing

  public var word: Word {
    switch self {
    case .briefing: Word("briefing", Text("briefing", nl: "briefing"))
    case .orders: Word("orders", Text("orders", nl: "opdrachten"))
    case .adjudication: Word("adjudication", Text("adjudication", nl: "beslissing"))
    case .negotiation: Word("negotiation", Text("negotiation", nl: "onderhandeling"))
    case .closing: Word("closing", Text("closing", nl: "afsluiting"))
    }
  }
}
