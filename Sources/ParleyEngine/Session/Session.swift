import ParleyRules

/// Who sits at the prompt.
public enum Seat: Hashable, Sendable {
  /// Those who run and adjudicate; they see everything.
  case white
  /// The projector: what everybody may know.
  case everybody
  case team(Row)
}

/// One exercise in play: the truth, the seats' streams, and the one door through which people, scripts, bots and
/// tests act.
///
/// `perform` is the door: it checks, keeps the input, then applies it. Replaying a record applies the same inputs
/// without asking anybody.
public final class Session {
  public let setting: Setting
  /// The seats, in the author's order.
  public let seats: [Row]
  let journal: any Journal
  /// The truth as far as it is public record; adjudication is tried on a copy until it is revealed.
  private(set) var game: Game
  /// What is in hand and not yet revealed: the adjudication of sealed orders, or the count when the floor has closed.
  private(set) var preview: Game?
  private(set) var streams: [Seat: Stream] = [:]
  public private(set) var phase = Phase.briefing
  public private(set) var isOver = false
  /// Sealed orders of this turn, in truth numbers.
  private(set) var pending: [(order: Order, price: Price, by: String)] = []
  private(set) var votes: [(order: Order, by: String)] = []
  private(set) var floorUsed: Set<Row> = []
  /// Acts on this turn's floor, seat by seat.
  private(set) var floorActs: [Row: Int] = [:]
  private(set) var ready: Set<Row> = []
  private(set) var overrides: [Key: Decision.Ruling] = [:]
  private(set) var arguments: [Key: ArgumentRuling] = [:]
  /// Orders that seats have back this turn: their argued moves of the last were not heard.
  private var returned: [Row] = []
  public private(set) var notes: [(turn: Int32, text: String)] = []
  /// All inputs so far.
  public private(set) var inputs: [Input] = []
  /// Reads a declared default order line for a seat. Set by who knows the grammar.
  public var readDefault: (String, SeatView) -> Order? = { _, _ in nil }

  /// Opens a new session at the first phase that waits.
  public init(_ setting: Setting, journal: any Journal = MemoryJournal()) {
    self.setting = setting
    self.journal = journal
    seats = setting.campaign.seats.compactMap { setting.names.row(.actor, $0.actor) }
    game = Game(setting)
    for seat in [Seat.white, .everybody] { streams[seat] = Stream(seat.viewer, setting) }
    for row in seats { streams[.team(row)] = Stream(.actor(row), setting) }
    openTurn()
    settle()
  }

  /// Goes on exactly where a record stood.
  /// - Parameter inputs: what the journal kept.
  public convenience init(_ setting: Setting, replaying inputs: [Input], journal: any Journal) {
    self.init(setting, journal: journal)
    for input in inputs { apply(input) }
  }

  public var turn: Int32 { game.turn }
  /// A fault of the rules themselves, if one was found.
  public var fault: RuleFault? { preview?.fault ?? game.fault }
  private var isEpilogue: Bool { turn > setting.campaign.turns }
  private var lastTurn: Int32 { setting.campaign.turns + setting.campaign.epilogue }

  // MARK: What a seat sees

  /// All that a seat may be told: no truth in it.
  public func view(of seat: Seat) -> SeatView {
    let stream = streams[seat] ?? streams[.everybody] ?? Stream(.everybody, setting)
    let actor: Row = if case .team(let row) = seat { row } else { .none }
    return SeatView(
      actor: actor, names: setting.names, roster: setting.roster, mask: setting.mask,
      table: table(for: stream), pending: given(by: actor, stream), events: stream.events,
      texts: stream.texts, pipeline: game.pipeline, world: stream.world,
      isFloorUsed: floorUsed.contains(actor), floorActs: floorActs[actor] ?? 0)
  }

  /// The stream of a seat.
  public func events(of seat: Seat) -> [StreamEvent] { streams[seat]?.events ?? [] }
  public func stream(of seat: Seat) -> Stream? { streams[seat] }

  private func given(by actor: Row, _ stream: Stream) -> [PendingOrder] {
    let orders = pending.filter { $0.order.actor == actor }
      .map { PendingOrder(order: own($0.order, stream), price: $0.price, by: $0.by) }
    let held = votes.filter { $0.order.actor == actor }
      .map { PendingOrder(order: own($0.order, stream), price: Price(), by: $0.by) }
    return orders + held
  }

  private func table(for stream: Stream) -> TableState {
    let campaign = setting.campaign
    let place = min(max(Int(turn) - 1, 0), max(campaign.calendar.count - 1, 0))
    let allowance =
      campaign.orders.isEmpty
      ? 3
      : campaign.orders[
        min(max(Int(turn) - 1, 0), campaign.orders.count - 1)]
    return TableState(
      turn: turn, lastTurn: campaign.turns, epilogue: campaign.epilogue, phase: phase,
      isOver: isOver,
      season: campaign.calendar.indices.contains(place) ? campaign.calendar[place] : "",
      ready: ready.sorted(), seats: seats, orders: allowance + given(backTo: stream),
      leanings: leanings(stream))
  }

  private func given(backTo stream: Stream) -> Int32 {
    guard case .actor(let actor) = stream.viewer else { return 0 }
    return Int32(returned.count { $0 == actor })
  }

  /// Blocs' leanings on what may be voted: read on each bloc's own world, and public on purpose.
  private func leanings(_ stream: Stream) -> [TableState.Leaning] {
    guard phase == .negotiation, !isOver else { return [] }
    let truth = game.truth
    var leanings: [TableState.Leaning] = []
    for proposal in truth.rows(.proposal)
    where truth[.proposalStatus, proposal] == ProposalStatus.docket.rawValue {
      let own = stream.ownRow(.proposal, proposal)
      guard own.exists else { continue }
      for bloc in truth.members(of: truth.row(.proposalForum, proposal))
      where truth[.seated, bloc] == 0 {
        let odds = game.pipeline.odds(
          .vote, Subject(bloc, proposal), game.world, Lens(game.world, as: .actor(bloc)), log: nil)
        leanings.append(
          TableState.Leaning(proposal: own, bloc: bloc, estimate: Estimate(logit: odds.total)))
      }
    }
    return leanings
  }

  // MARK: The door

  /// Gives an order for a seat. The order bears the seat's own row numbers.
  /// - Throws: a `Refusal`, or what the journal throws; nothing has changed then.
  public func give(_ order: Order, from actor: Row, by: String? = nil) throws {
    let view = view(of: .team(actor))
    if let refusal = view.refusal(order) { throw refusal }
    let recorded = RecordedOrder(translated(order, for: actor), game.world, setting.names)
    try perform(.order(seat: id(actor), by: by ?? id(actor), recorded))
  }

  /// Takes back an order of this turn: the last one where no place is named.
  /// - Throws: a `Refusal` where there is nothing to take back.
  public func undo(_ place: Int? = nil, from actor: Row, by: String? = nil) throws {
    let given =
      pending.count { $0.order.actor == actor } + votes.count { $0.order.actor == actor }
    let place = place ?? given
    guard phase == .orders || phase == .negotiation, given > 0, (1...given).contains(place)
    else { throw Refusal.nothingToUndo }
    try perform(.undo(seat: id(actor), by: by ?? id(actor), place: place))
  }

  /// Says that a seat is ready, or not after all.
  public func setReady(_ isReady: Bool, from actor: Row) throws {
    guard !isOver else { throw Refusal.over }
    guard phase == .orders || phase == .negotiation || phase == .briefing || phase == .closing
    else { throw Refusal.notNow }
    if isReady, phase == .orders { try fileDefaults(for: actor) }
    try perform(.ready(seat: id(actor), isReady: isReady))
    if setting.campaign.solo != nil, isReady, Set(seats) == ready { try closePhase() }
  }

  /// Closes the phase that waits.
  public func closePhase() throws {
    guard !isOver else { throw Refusal.over }
    if phase == .orders { for seat in seats { try fileDefaults(for: seat) } }
    try perform(.next)
    try playEpilogue()
  }

  /// A seat that sent nothing gets what its campaign declares, logged.
  private func fileDefaults(for actor: Row) throws {
    guard phase == .orders, !pending.contains(where: { $0.order.actor == actor }),
      let seat = setting.campaign.seats.first(where: { $0.actor == id(actor) })
    else { return }
    for line in seat.defaults {
      let view = view(of: .team(actor))
      guard let order = readDefault(line, view), view.refusal(order) == nil else { continue }
      try give(order, from: actor, by: "default")
    }
  }

  /// The silent turns after the last: standing postures, nobody waits.
  private func playEpilogue() throws {
    while !isOver, isEpilogue {
      if phase == .orders { for seat in seats { try fileDefaults(for: seat) } }
      try perform(.next)
    }
  }

  /// Rules on a decision of the adjudication in hand.
  public func override(_ decision: Key, outcome: Bool, reason: String) throws {
    guard preview != nil else { throw Refusal.notNow }
    try perform(.override(decision: decision, outcome: outcome, reason: reason))
  }

  /// Rules on an argued move.
  public func rule(_ order: Key, _ ruling: ArgumentRuling) throws {
    guard phase == .adjudication, preview != nil else { throw Refusal.notNow }
    guard arguments[order] != nil || arguments.count < Game.mostHeard else {
      throw Refusal.twoHeard
    }
    try perform(.argument(order: order, ruling))
  }

  /// Releases an inject by hand.
  public func inject(_ id: String) throws {
    guard !isOver, preview == nil else { throw Refusal.notNow }
    guard let row = setting.names.row(.inject, id), game.world[.firedTurn, row] == 0 else {
      throw Refusal.unknownThing
    }
    if let inject = setting.campaign.injects.first(where: { $0.id == id }),
      let owner = game.missingModule(of: inject)
    {
      throw Refusal.switchedOff(setting.roster.title(of: owner))
    }
    try perform(.inject(id))
  }

  /// Writes an inject live.
  public func news(_ text: String, to seats: [Row] = []) throws {
    guard !isOver, preview == nil else { throw Refusal.notNow }
    try perform(.news(text, to: seats.map { id($0) }))
  }

  /// Marks a lesson as learned.
  public func learn(_ lesson: String) throws {
    guard let row = setting.names.row(.lesson, lesson), game.world[.learned, row] == 0 else {
      return
    }
    try perform(.lesson(lesson))
  }

  public func note(_ text: String) throws { try perform(.note(text)) }

  /// Ends the exercise before its last turn.
  public func end() throws {
    guard !isOver else { throw Refusal.over }
    try perform(.end)
  }

  private func perform(_ input: Input) throws {
    try journal.append(input)
    apply(input)
  }

  // MARK: Applying

  /// Applies an input that is already kept.
  private func apply(_ input: Input) {
    inputs.append(input)
    switch input {
    case .order(let seat, let by, let recorded): accept(recorded, from: actor(seat), by: by)
    case .undo(let seat, _, let place): takeBack(place, from: actor(seat))
    case .ready(let seat, let isReady):
      if isReady { ready.insert(actor(seat)) } else { ready.remove(actor(seat)) }
    case .next: moveOn()
    case .override(let key, let outcome, let reason):
      overrides[key] = Decision.Ruling(outcome: outcome, reason: reason, turn: turn)
      tryAgain()
    case .argument(let key, let ruling):
      arguments[key] = ruling
      tryAgain()
    case .inject(let id):
      game.release([id])
      publish(isBriefing: false)
    case .news(let text, let seats): write(text, to: seats)
    case .lesson(let id):
      game.apply(.floor, cause: Key("lesson", id)) { lens, out in
        if let row = setting.names.row(.lesson, id) { out.set(.learned, row, lens[.turn]) }
      }
      publish(isBriefing: false)
    case .note(let text): notes.append((turn, text))
    case .end: close()
    }
  }

  private func accept(_ recorded: RecordedOrder, from actor: Row, by: String) {
    guard let order = recorded.order(by: actor, in: game.world, setting.names) else { return }
    let purse = game.vocabulary[order.verb].purse
    ready.remove(actor)
    let price = price(order)
    if purse == .ballot {
      votes.removeAll { $0.order.actor == actor && $0.order.slots[0] == order.slots[0] }
      votes.append((order, by))
    } else if phase == .negotiation {
      game.act(order, price: price)
      floorActs[actor, default: 0] += 1
      if case .floor = purse { floorUsed.insert(actor) }
      dropVotesOnChangedTexts()
      publish(isBriefing: false)
    } else {
      pending.append((order, price, by))
    }
  }

  /// A vote that is held does not outlive the text it was cast on; who cast it hears so at once.
  private func dropVotesOnChangedTexts() {
    let changed = game.news.filter { $0.kind == .textAmended || $0.kind == .termDefined }
      .map { $0.row(1) }
    let fallen = votes.map(\.order).filter { changed.contains(Verbs.vote($0).0) }
    guard !fallen.isEmpty else { return }
    votes.removeAll { changed.contains(Verbs.vote($0.order).0) }
    for vote in fallen {
      ready.remove(vote.actor)
      game.apply(.floor, cause: vote.key.with(Key("engine", "vote-fell"))) { _, out in
        let (text, _) = Verbs.vote(vote)
        out.tell(.voteFell, text, to: .only(ActorSet(vote.actor)))
      }
    }
    game.news += game.privateNews.filter { $0.kind == .voteFell }
    game.privateNews.removeAll { $0.kind == .voteFell }
  }

  private func price(_ order: Order) -> Price {
    let lens = Lens(game.world, as: .actor(order.actor))
    var price = Door(pipeline: game.pipeline, lens: lens).price(order)
    if case .floor = game.vocabulary[order.verb].purse, floorUsed.contains(order.actor) {
      price.capital += 1
    }
    return price
  }

  private func takeBack(_ place: Int, from actor: Row) {
    ready.remove(actor)
    let sealed = pending.indices.filter { pending[$0].order.actor == actor }
    if sealed.indices.contains(place - 1) {
      pending.remove(at: sealed[place - 1])
      return
    }
    let held = votes.indices.filter { votes[$0].order.actor == actor }
    if held.indices.contains(place - 1 - sealed.count) {
      votes.remove(at: held[place - 1 - sealed.count])
    }
  }

  private func write(_ text: String, to seats: [String]) {
    // The same words twice are told apart by how often they were written: never by what else was typed.
    let twins = inputs.count { if case .news(text, _) = $0 { true } else { false } }
    let cause = Key("news", text).child(UInt64(twins))
    let readers = seats.map { ActorSet(actor($0)) }.reduce(ActorSet.nobody) { $0.union($1) }
    game.apply(.brief, cause: cause) { _, out in
      let set = seats.isEmpty ? ActorSet.everybody : readers
      let row = out.create(.text, text: text, knownBy: set)
      out.tell(.newsWritten, [row.number], to: seats.isEmpty ? .everybody : .only(set))
    }
    game.news += game.privateNews.filter { $0.kind == .newsWritten }
    game.privateNews.removeAll { $0.kind == .newsWritten }
    publish(isBriefing: false)
  }

  // MARK: Phases

  private func openTurn() {
    returned = game.turnedAway
    game.openTurn()
    ready.removeAll()
    floorUsed.removeAll()
    floorActs.removeAll()
    phase = .briefing
    publish(isBriefing: true)
  }

  /// Whether a phase waits for people.
  private func waits(_ phase: Phase) -> Bool {
    isEpilogue ? phase == .orders : setting.campaign.waits.contains(phase)
  }

  /// Closes phases that wait for nobody.
  private func settle() {
    while !isOver, !waits(phase) { closeOne() }
  }

  private func moveOn() {
    guard !isOver else { return }
    closeOne()
    settle()
  }

  private func closeOne() {
    ready.removeAll()
    switch phase {
    case .briefing: phase = .orders
    case .orders:
      phase = .adjudication
      sealOrders()
    case .adjudication: reveal()
    case .negotiation:
      phase = .closing
      tryAgain()
    case .closing where preview != nil: revealCount()
    case .closing:
      if turn >= lastTurn { close() } else { openTurn() }
    }
  }

  private func vote(_ order: Order) -> Vote {
    let (proposal, ballot) = Verbs.vote(order)
    return Vote(proposal: proposal, actor: order.actor, ballot: ballot)
  }

  private func sealOrders() {
    game.seal(pending.map(\.order))
    pending.removeAll()
    overrides.removeAll()
    arguments.removeAll()
    tryAgain()
  }

  /// What is in hand is a pure function of the record so far, the sealed orders or held votes, and the umpire's
  /// rulings: it is tried on a copy until it is revealed.
  private func tryAgain() {
    let trial = game.copy()
    trial.referee.overrides = overrides
    trial.referee.argued = arguments
    if phase == .adjudication {
      trial.adjudicate()
    } else {
      trial.closeFloor(ballots: votes.map { vote($0.order) })
    }
    preview = trial
  }

  private func settlePreview() {
    if let trial = preview { game = trial }
    preview = nil
  }

  private func reveal() {
    settlePreview()
    phase = .negotiation
    publish(isBriefing: false)
    guard !isEpilogue else { return }
    game.takeFloor()
    publish(isBriefing: false)
  }

  /// The count, and what followed from it, becomes public.
  private func revealCount() {
    settlePreview()
    votes.removeAll()
    publish(isBriefing: false)
  }

  /// What is in hand counts: an end never takes back what was resolved.
  private func close() {
    settlePreview()
    pending.removeAll()
    game.deliverCables()
    game.meetObjectives(isLast: true)
    phase = .closing
    publish(isBriefing: true)
    isOver = true
  }

  private func publish(isBriefing: Bool) {
    for seat in [Seat.white, .everybody] + seats.map({ Seat.team($0) }) {
      streams[seat]?.publish(game, news: game.news, phase: phase, isBriefing: isBriefing)
    }
    game.news.removeAll()
  }

  // MARK: Translating at the door

  func id(_ actor: Row) -> String { setting.names.id(.actor, actor) }
  func actor(_ id: String) -> Row { setting.names.row(.actor, id) ?? .none }

  /// An order with the row numbers of the truth.
  func translated(_ order: Order, for actor: Row) -> Order {
    guard let stream = streams[.team(actor)] else { return order }
    return renumbered(order) { kind, row in stream.truthRow(kind, row) }
  }

  /// An order with the row numbers of a stream.
  func own(_ order: Order, _ stream: Stream) -> Order {
    renumbered(order) { kind, row in stream.ownRow(kind, row) }
  }

  private func renumbered(_ order: Order, _ number: (Kind, Row) -> Row) -> Order {
    var order = order
    for (place, slot) in game.vocabulary[order.verb].slots.enumerated() {
      guard case .row(let kind) = slot.type, order.slots[place] >= 0 else { continue }
      order.slots[place] = number(kind, Row(code: order.slots[place])).code
    }
    return order
  }
}

extension Seat {
  var viewer: Viewer {
    switch self {
    case .white: .truth
    case .everybody: .everybody
    case .team(let row): .actor(row)
    }
  }
}

extension Refusal {
  static let twoHeard = Refusal(
    "two-heard",
    Text(
      "Two moves are argued a turn, and you have picked them; the others get their order back.",
      nl:
        "Per beurt worden twee zetten besproken en die hebt u gekozen; de rest krijgt de opdracht "
        + "terug."))
  static let nothingToUndo = Refusal(
    "nothing-to-undo",
    Text("There is nothing to take back.", nl: "Er is niets om terug te nemen."))
}
