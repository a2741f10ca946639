import ParleyRules

extension CampaignLoader {
  /// What stands before everything else: names, turns, clock, notes.
  func readFront(_ fields: Fields) {
    checkVersion(fields)
    if let id = fields.required("id")?.id() { result.id = id }
    if let title = fields.required("title")?.text(limit: 80, oneLine: true) { result.title = title }
    if let blurb = fields.optional("blurb")?.text() { result.blurb = blurb }
    if let notice = fields.required("notice")?.text() { result.notice = notice }
    readTurns(fields)
    readClock(fields)
    if let solo = fields.optional("solo")?.reference(to: catalogue.seats) { result.solo = solo }
    if let notes = fields.optional("facilitator")?.text() { result.facilitator = notes }
    result.references = fields.optional("references")?.list().compactMap { $0.string() } ?? []
  }

  private func checkVersion(_ fields: Fields) {
    guard let item = fields.required("parley"), let version = item.string(), version != "1" else {
      return
    }
    item.refuse(
      .value, "version",
      Text(
        "this is format \(version); this program reads format 1",
        nl: "dit is opmaak \(version); dit programma leest opmaak 1"))
  }

  private func readTurns(_ fields: Fields) {
    let turns = vocabulary[Quantity.lastTurn].range
    let silent = vocabulary[Quantity.epilogue].range
    let (played, quiet) = (fields.required("turns"), fields.optional("epilogue"))
    let (length, tail) = (played?.integer(in: turns.whole), quiet?.integer(in: silent.whole))
    if let length { result.turns = Int32(length) }
    if let tail { result.epilogue = Int32(tail) }
    // Without knowing how long it is, nothing is said against a late turn or a long calendar.
    isLengthKnown = length != nil && (quiet == nil || tail != nil)
    lastTurn =
      isLengthKnown
      ? max(1, Int(result.turns + result.epilogue))
      : turns.whole.upperBound + silent.whole.upperBound
    if let item = fields.optional("calendar") {
      readCalendar(item)
    }
    if let item = fields.optional("waits") {
      let words = Phase.words.map(\.id)
      let phases = item.list().compactMap { $0.word(among: words) }
      result.waits = Phase.allCases.filter { phases.contains($0.word.id) }
      if phases.isEmpty, !item.list().isEmpty { return }
      if phases.isEmpty {
        item.refuse(
          .value, "empty",
          Text("no phase waits for people", nl: "geen enkele fase wacht op mensen"),
          hint: Names.hint(for: "", among: words))
      }
    }
  }

  /// What each turn stands for, in words, and for how many months where that is said: `{en: ..., nl: ..., months: 4}`.
  private func readCalendar(_ item: Item) {
    let range = vocabulary[Quantity.months].range
    for entry in item.list() {
      var months: Int32?
      let words = entry.text(limit: 60, oneLine: true) { fields in
        months = fields.optional("months")?.integer(in: range.whole).map(Int32.init)
      }
      guard let words else { continue }
      result.calendar.append(words)
      result.months.append(months)
    }
    if result.months.allSatisfy({ $0 == nil }) { result.months = [] }
    checkCalendar(item)
  }

  private func checkCalendar(_ item: Item) {
    let (wanted, found) = (Int(result.turns + result.epilogue), item.list().count)
    guard isLengthKnown, item.entry.isComplete, item.isList, found != wanted else { return }
    log.warning(
      .sense, "calendar", at: item.place,
      Text(
        "\(found) dates for \(wanted) turns, the silent ones included",
        nl: "\(found) data voor \(wanted) beurten, de stille meegerekend"))
  }

  private func readClock(_ fields: Fields) {
    if let item = fields.optional("orders") {
      let orders = item.list().compactMap { $0.integer(in: 0...20) }
      if item.list().isEmpty, !item.isBroken {
        item.refuse(.value, "empty", Text("orders is empty", nl: "orders is leeg"))
      }
      if !orders.isEmpty { result.orders = orders.map(Int32.init) }
    }
    _ = fields.optional("clock")?.fields(orEmpty: true) { clock -> Bool? in
      if let desk = clock.optional("desk")?.integer(in: 0...240) {
        result.deskMinutes = Int32(desk)
      }
      if let time = clock.optional("orders")?.integer(in: 0...240) {
        result.orderMinutes = Int32(time)
      }
      if let floor = clock.optional("negotiation")?.integer(in: 0...240) {
        result.floorMinutes = Int32(floor)
      }
      return true
    }
  }
}

extension ClosedRange<Int32> {
  /// The same range for whole numbers of the machine.
  var whole: ClosedRange<Int> { Int(lowerBound)...Int(upperBound) }
}
