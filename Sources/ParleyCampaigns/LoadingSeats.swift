import ParleyRules

extension CampaignLoader {
  /// Words that `seat` and `to:` understand in another sense.
  private static let reservedSeats = ["public", "white"]

  /// The teams with their briefs, defaults and private objectives, and the learning objectives.
  func readSeats(_ root: Fields) {
    if let item = root.required("seats") {
      for (id, entry) in item.pairs(by: catalogue.actors) { readSeat(id, entry) }
      checkSeats(item)
    }
    for (id, entry) in root.optional("learning")?.definitions() ?? [] {
      readObjective(id, entry, of: nil)
    }
  }

  private func checkSeats(_ item: Item) {
    if item.entry.content == .mapping([]) || item.isNull {
      item.refuse(.sense, "empty", Text("there are no seats", nl: "er zijn geen teams"))
    } else if result.seats.count > 8 {
      log.warning(
        .sense, "too-many", at: item.place,
        Text(
          "\(result.seats.count) seats; the exercise is made for at most 8",
          nl: "\(result.seats.count) teams; de oefening is gemaakt voor hoogstens 8"))
    }
  }

  private func readSeat(_ id: String, _ item: Item) {
    if CampaignLoader.reservedSeats.contains(id) {
      log.error(
        .value, "reserved", at: item.place,
        Text("no team can be called \(id)", nl: "een team kan niet \(id) heten"))
    }
    _ = item.fields { fields -> Bool? in
      let brief = fields.required("brief")?.text() ?? ""
      let lines = fields.optional("default")?.list().compactMap(orderLine) ?? []
      for (name, entry) in fields.optional("objectives")?.definitions() ?? [] {
        readObjective(name, entry, of: id)
      }
      result.seats.append(Campaign.Seat(actor: id, brief: brief, defaults: lines))
      return true
    }
  }

  /// An order line in canonical English; its verb must be one of the roster's.
  private func orderLine(_ item: Item) -> String? {
    guard let line = item.string() else { return nil }
    let verb = String(line.prefix { $0 != " " })
    if catalogue.verbs.contains(verb) { return line }
    item.refuse(
      .reference, "unknown",
      Text(
        "there is no order \(Item.quoted(verb))", nl: "er is geen opdracht \(Item.quoted(verb))"),
      hint: Nearest.word(to: verb, among: catalogue.verbs.ids).map {
        Text("did you mean \($0)?", nl: "bedoelt u \($0)?")
      })
    return nil
  }

  private func readObjective(_ id: String, _ item: Item, of seat: String?) {
    if let earlier = places[.objective]?[id] {
      log.error(
        .value, "duplicate", at: item.place,
        Text(
          "the objective \(id) stands twice; the other is on line \(earlier.short(from: item.place))",
          nl: "het doel \(id) staat er twee keer; het andere staat op regel "
            + earlier.short(from: item.place)))
    }
    note(id, item, .objective)
    _ = item.fields { fields -> Bool? in
      let title = fields.required("title")?.text(oneLine: true) ?? ""
      let when = fields.required("when").flatMap { condition($0) }
      let ask = seat == nil ? fields.optional("ask")?.text() ?? "" : ""
      guard let when else { return nil }
      result.objectives.append(
        Campaign.Objective(id: id, seat: seat, title: title, when: when, ask: ask))
      return true
    }
  }
}
