import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyTesting

/// What a curious seat asks at the prompt: everything about everything that it knows, what it may not know and what
/// does not exist. The questions are made from the seat's own view, so that a difference in what may be asked shows
/// as well as one in the answers.
struct Probes {
  let session: Session
  let seat: Seat
  let seed: UInt64

  init(_ session: Session, _ seat: Seat, _ seed: UInt64) {
    self.session = session
    self.seat = seat
    self.seed = seed
  }

  private var view: SeatView { session.view(of: seat) }
  private var vocabulary: Vocabulary { session.setting.roster.vocabulary }

  private func console(_ language: Language, _ format: Console.Format, asks: Bool = false)
    -> Console
  {
    Console(session, seat: seat, language: language, format: format, isInteractive: asks)
  }

  private func luck(_ purpose: String) -> Luck { Luck(Key("probe", purpose).child(seed)) }

  /// All that the seat is told when it asks, in words and in JSON.
  func answers() -> [String] {
    let lines = readings + whys
    let told = [Console.Format.text, .json].flatMap { format -> [String] in
      let console = console(.english, format)
      return lines.map { ask($0, console) }
    }
    return told + dryRuns(console(.english, seed % 2 == 0 ? .text : .json)) + tabs()
  }

  private func ask(_ line: String, _ console: Console) -> String {
    let reply = console.reply(to: line)
    return "\(line): \(reply.isProblem) \(reply.text) \(reply.prompt)"
  }

  // MARK: Questions

  private var readings: [String] {
    ["status", "what", "orders", "brief", "inbox", "helf", "why", "why nobody", "inbox 99"]
      + (1...max(session.turn, 1)).map { "inbox \($0)" }
  }

  /// `why` on all that has a handle, on the next ones that nobody has yet, and on one's own orders.
  private var whys: [String] {
    let view = view
    let scene = Scene(view, in: .english)
    let kinds = vocabulary.kinds.indices.map { Kind(number: UInt8($0)) }
    let known = kinds.flatMap { kind -> [String] in
      if vocabulary.isFixed(kind) {
        return [.actor, .asset, .forum, .measure].contains(kind)
          ? view.lens.rows(kind).map { scene.handle(kind, $0) } : []
      }
      guard let letter = vocabulary[kind].letter else { return [] }
      let rows = view.lens.rows(kind)
      let next = (1...2).map { "\(letter)\(rows.count + $0)" }
      return rows.map { scene.handle(kind, $0) } + next
    }
    let orders = (1...(view.pending.count + 1)).map { String($0) }
    return (known + ["x1", "x2"] + orders).map { "why \($0)" }
  }

  /// A dry run of an order of every verb, in order or not, and of one with a thing that nobody knows.
  private func dryRuns(_ console: Console) -> [String] {
    guard case .team = seat else { return ["operate ?", "vote p1 yes ?"].map { ask($0, console) } }
    let view = view
    let printer = Printer(Scene(view, in: .english))
    var luck = luck("dry run")
    return vocabulary.verbs.indices.flatMap { number -> [String] in
      let verb = VerbNumber(number: UInt16(number))
      let order = RandomPlay(view).sample(verb, &luck)
      let refusal = view.refusal(order).map { "\($0)" } ?? ""
      let odds = view.prospects(order).map { "\($0.odds.terms) \($0.odds.total)" }
      return [
        ask("\(printer.line(order)) ?", console), "\(refusal) \(view.price(order)) \(odds)",
        ask("\(vocabulary[verb].id) i77 ?", console),
      ]
    }
  }

  // MARK: Tab

  /// What Tab offers: at the start, after every command and verb, and on along one way through each order that it
  /// leads to; then that order as a dry run.
  private func tabs() -> [String] {
    let console = console(.dutch, .text)
    let starts = console.candidates(for: "")
    let words = ["why ", "inbox ", "undo ", "help "]
    var luck = luck("tab")
    let verbs = starts.map(\.text).filter { vocabulary.verb(named: $0) != nil }
    let walks = verbs.flatMap { walk($0, console, &luck) }
    return ["<Tab>: \(starts)"] + words.map { "\($0)<Tab>: \(console.candidates(for: $0))" }
      + walks
  }

  private func walk(_ verb: String, _ console: Console, _ luck: inout Luck) -> [String] {
    var line = verb
    var told: [String] = []
    for _ in 0..<6 {
      let offered = console.candidates(for: line + " ")
      told.append("\(line) <Tab>: \(offered)")
      guard let next = Theatre.pick(offered, UInt64(luck.below(1000))) else { break }
      line += " " + next.text
    }
    return told + [ask("\(line) ?", console)]
  }

  // MARK: Sending

  /// Sends orders: some that pass, one of whatever kind, a bare verb that is asked about, and what cannot be read;
  /// takes back, says ready. Everybody at the table may see who is ready.
  func sendings() -> [String] {
    guard case .team(let actor) = seat else { return [] }
    let typed = console(.english, .text)
    var luck = luck("send")
    var told = (0..<3).map { _ in
      let view = view
      let order = RandomPlay(view).order(&luck)
      return order.map { ask(Printer(Scene(view, in: .english)).line($0), typed) } ?? "none"
    }
    let verb = VerbNumber(number: UInt16(luck.below(vocabulary.verbs.count)))
    let order = RandomPlay(view).sample(verb, &luck)
    told.append(ask(Printer(Scene(view, in: .english)).line(order), typed))
    let asking = console(.dutch, .text, asks: true)
    for line in [vocabulary[verb].id, "", "orders"] { told.append(ask(line, asking)) }
    for line in ["operate espionage", "undo 9", "undo", "orders"] { told.append(ask(line, typed)) }
    if session.setting.campaign.solo == nil {
      told.append(ask("ready", console(.english, .json)))
      try? session.setReady(false, from: actor)
    }
    return told
  }
}
